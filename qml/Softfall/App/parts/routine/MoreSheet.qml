import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// What else one can do in a step, where the window has no room for it beside the rest.
Sheet {
    id: sheet

    required property RoutineViewModel routine
    property bool mayGoDark: false

    signal dark
    signal skipping
    signal steps

    function then(act: var): void {
        sheet.close();
        act();
    }

    question: qsTr("This step")

    QuietButton {
        Accessible.description: qsTr("One minute more for this step")
        Layout.fillWidth: true
        text: qsTr("+1 min")

        onClicked: sheet.then(() => sheet.routine.extend(1))
    }
    QuietButton {
        Accessible.description: qsTr("Five minutes more for this step")
        Layout.fillWidth: true
        text: qsTr("+5 min")

        onClicked: sheet.then(() => sheet.routine.extend(5))
    }
    QuietButton {
        Layout.fillWidth: true
        text: qsTr("Skip this step")

        onClicked: sheet.then(() => sheet.skipping())
    }
    QuietButton {
        Layout.fillWidth: true
        text: qsTr("All steps")

        onClicked: sheet.then(() => sheet.steps())
    }
    QuietButton {
        Layout.fillWidth: true
        text: qsTr("Go dark now")
        visible: sheet.mayGoDark

        onClicked: sheet.then(() => sheet.dark())
    }
    TextButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Close")

        onClicked: sheet.close()
    }
}
