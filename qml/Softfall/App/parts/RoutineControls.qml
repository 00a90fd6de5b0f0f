import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What one can do in a step.
GridLayout {
    id: controls

    required property RoutineViewModel routine
    property bool running: false

    signal skipping
    signal steps

    columnSpacing: Theme.gap
    columns: width < 740 * Theme.textScale ? 1 : 2
    rowSpacing: Theme.gap

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        PrimaryButton {
            text: controls.running ? qsTr("Pause") : qsTr("Resume")

            onClicked: controls.running ? controls.routine.pause() : controls.routine.resume()
        }
        QuietButton {
            Accessible.name: qsTr("Step back")
            text: qsTr("Back")

            onClicked: controls.routine.back()
        }
        QuietButton {
            text: controls.routine.nextAction

            onClicked: controls.routine.next()
        }
    }
    Flow {
        Layout.alignment: controls.columns > 1 ? Qt.AlignRight : Qt.AlignLeft
        Layout.fillWidth: controls.columns === 1
        spacing: Theme.gap

        QuietButton {
            Accessible.description: qsTr("One minute more for this step")
            text: qsTr("+1 min")

            onClicked: controls.routine.extend(1)
        }
        QuietButton {
            Accessible.description: qsTr("Five minutes more for this step")
            text: qsTr("+5 min")

            onClicked: controls.routine.extend(5)
        }
        QuietButton {
            Accessible.name: qsTr("Skip this step")
            text: qsTr("Skip")

            onClicked: controls.skipping()
        }
        QuietButton {
            Accessible.name: qsTr("All steps")
            text: qsTr("Steps")

            onClicked: controls.steps()
        }
    }
}
