pragma ComponentBehavior: Bound
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
    // The day that has the keyboard, or gets it.
    property int current: 0

    signal chosen(string key)

    function moveTo(index: int): void {
        if (index < 0 || index >= days.count || !days.itemAt(index).enabled)
            return;
        current = index;
        days.itemAt(index).forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 12

    RowLayout {
        spacing: 12

        IconButton {
            enabled: month.calendar.hasPrevious
            glyph: month.LayoutMirroring.enabled ? "forward" : "back"
            text: qsTr("Previous month")

            onClicked: month.calendar.previous()
        }
        HeadingText {
            horizontalAlignment: Text.AlignHCenter
            text: month.calendar.month
        }
        IconButton {
            enabled: month.calendar.hasNext
            glyph: month.LayoutMirroring.enabled ? "back" : "forward"
            text: qsTr("Next month")

            onClicked: month.calendar.next()
        }
    }
    Item {
        id: frame

        readonly property real cellWidth: Math.max(0, (width - 6 * grid.spacing) / 7)

        Layout.fillWidth: true
        implicitHeight: grid.implicitHeight

        // Seven days in a row under their names.
        Grid {
            id: grid

            columns: 7
            spacing: 4

            Repeater {
                model: month.calendar.weekdays

                CaptionText {
                    required property string modelData

                    font.pixelSize: Theme.smallSize
                    fontSizeMode: Text.HorizontalFit
                    horizontalAlignment: Text.AlignHCenter
                    minimumPixelSize: 10
                    text: modelData
                    width: frame.cellWidth
                    wrapMode: Text.NoWrap
                }
            }
            Repeater {
                id: days

                model: month.calendar.days

                CalendarDay {
                    focusPolicy: month.current === index ? Qt.StrongFocus : Qt.ClickFocus
                    height: Math.round(Math.max(56, 54 * Theme.textScale))
                    width: frame.cellWidth

                    onActiveFocusChanged: if (activeFocus)
                        month.current = index
                    onClicked: month.chosen(key)
                    onMoved: days => month.moveTo(index + days)
                    onTurned: months => months < 0 ? month.calendar.previous() : month.calendar.next()
                }
            }
        }
    }
    CaptionText {
        text: qsTr("Numbers are twitches. ≥2: not sure, at least two. –: no sleep. Hatched: not logged. Two bars: paused. A line on the left: a change. A dot: another time zone. 2×: two sleeps.")
    }
}
