import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// One month of nights; each day stands for the night of its evening. Arrow keys go from day to day.
ColumnLayout {
    id: month

    required property CalendarViewModel calendar

    signal chosen(string key)

    spacing: 12

    RowLayout {
        Layout.fillWidth: true
        spacing: 12

        IconButton {
            enabled: month.calendar?.hasPrevious ?? false
            glyph: month.LayoutMirroring.enabled ? "forward" : "back"
            text: qsTr("Month before")

            onClicked: month.calendar.previous()
        }
        HeadingText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: month.calendar?.month ?? ""
        }
        IconButton {
            enabled: month.calendar?.hasNext ?? false
            glyph: month.LayoutMirroring.enabled ? "back" : "forward"
            text: qsTr("Month after")

            onClicked: month.calendar.next()
        }
    }
    CalendarGrid {
        id: grid

        Layout.fillWidth: true
        names: month.calendar?.weekdays ?? []

        onChosen: key => month.chosen(key)
        onTurned: months => months < 0 ? month.calendar.previous() : month.calendar.next()

        Repeater {
            model: month.calendar?.days ?? null

            CalendarDay {
            }
        }
    }
    CaptionText {
        Layout.fillWidth: true
        text: qsTr("The number of twitches. ≥2: not sure, at least two. –: no sleep. Hatched: not logged. Two bars: paused. A line on the left: something was changed. A dot: another time zone. 2×: two sleeps.")
    }
}
