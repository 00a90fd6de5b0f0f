import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// All steps of the evening; a later one can be gone to at once.
Sheet {
    id: sheet

    required property RoutineViewModel routine

    detail: qsTr("Going to a later step skips what lies between.")
    question: qsTr("Steps of this evening")

    RoutineColumn {
        Layout.fillWidth: true
        routine: sheet.routine
        spacing: 8

        onChosen: row => {
            sheet.close();
            sheet.routine.skipTo(row);
        }

        Repeater {
            model: sheet.routine.steps

            StepChoice {
                id: step

                required property int index
                readonly property RoutineColumn column: step.parent as RoutineColumn

                width: step.column?.width ?? 0

                onClicked: step.column.chosen(step.index)
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
