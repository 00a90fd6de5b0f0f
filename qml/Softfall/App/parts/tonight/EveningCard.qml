pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The evening to come as a line: kept, next and coming.
Card {
    id: evening

    required property WindowViewModel softfall
    readonly property TonightViewModel tonight: softfall.tonight
    readonly property WindDownViewModel windDown: tonight.windDown

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
    CaptionText {
        text: evening.windDown.stopped
        visible: text !== ""
    }
    Flow {
        Layout.fillWidth: true
        spacing: 24

        LinkButton {
            text: qsTr("Start wind-down early")
            width: Math.min(implicitWidth, parent.width)

            onClicked: evening.windDown.earlyQuestion ? early.open() : evening.softfall.openRoutine()
        }
        LinkButton {
            text: qsTr("Print tonight’s steps…")
            width: Math.min(implicitWidth, parent.width)

            onClicked: evening.softfall.printCard()
        }
    }
    Sheet {
        id: early

        question: evening.windDown.earlyQuestion

        PrimaryButton {
            Layout.fillWidth: true
            focus: true
            text: qsTr("Start now")

            onClicked: {
                early.close();
                evening.softfall.openRoutine();
            }
        }
        QuietButton {
            Layout.fillWidth: true
            text: qsTr("Cancel")

            onClicked: early.close()
        }
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
