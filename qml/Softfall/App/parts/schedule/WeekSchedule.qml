pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// When to sleep: weekdays and weekend, and behind a switch each night of the week by itself.
ColumnLayout {
    id: week

    required property WeekScheduleViewModel schedule
    property bool eachNight: false

    Layout.fillWidth: true
    spacing: 16

    Repeater {
        id: groups

        model: week.schedule.groups

        ScheduleRow {
            required property int index

            hours: index === groups.count - 1 ? week.schedule.hours : []
            schedule: week.schedule
        }
    }
    BodyText {
        color: Theme.secondary
        text: week.schedule.sentence
    }
    TextButton {
        Accessible.checkable: true
        Accessible.checked: week.eachNight
        Layout.fillWidth: true
        Layout.leftMargin: -leftPadding
        Layout.maximumWidth: implicitWidth
        glyph: week.eachNight ? "up" : "down"
        text: qsTr("Different each day")

        onClicked: week.eachNight = !week.eachNight
    }
    Repeater {
        model: week.eachNight ? week.schedule.nights : null

        ScheduleRow {
            schedule: week.schedule
            slim: true
        }
    }
}
