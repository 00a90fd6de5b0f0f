pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The evening to come as a line: kept, next and coming.
Card {
    id: evening

    required property WindowViewModel softfall
    readonly property TonightViewModel tonight: softfall.tonight

    spacing: 12
    title: qsTr("This evening")

    Column {
        id: line

        Layout.fillWidth: true

        Repeater {
            id: points

            model: evening.tonight.timeline

            TimelineRow {
                required property int index
                required property int status
                required property string statusName

                first: index === 0
                kept: status === TimelineStatus.Kept
                last: index === points.count - 1
                missed: status === TimelineStatus.Missed
                next: status === TimelineStatus.Next
                passed: status === TimelineStatus.Passed
                stateName: statusName
                timeWidth: times.advanceWidth
                width: line.width
            }
        }
    }
    LinkButton {
        text: qsTr("Start wind-down early")

        onClicked: evening.softfall.openRoutine()
    }
    TextMetrics {
        id: times

        font.pixelSize: Theme.bodySize
        text: clock.example
    }
    ClockField {
        id: clock
    }
}
