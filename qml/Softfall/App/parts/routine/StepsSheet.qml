pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// All steps of the evening; a later one can be gone to at once.
Sheet {
    id: sheet

    required property RoutineViewModel routine

    detail: qsTr("Going to a later step skips the ones in between.")
    question: qsTr("Steps of this evening")

    Column {
        id: list

        Layout.fillWidth: true
        spacing: 8

        Repeater {
            model: sheet.routine.steps

            StepChoice {
                required property int index

                width: list.width

                onClicked: {
                    sheet.close();
                    sheet.routine.skipTo(index);
                }
            }
        }
    }
    TextButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Close")

        onClicked: sheet.close()
    }
}
