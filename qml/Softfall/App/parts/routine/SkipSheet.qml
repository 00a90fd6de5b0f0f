import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// Why a step is skipped: one tap, and it is.
Sheet {
    id: sheet

    required property RoutineViewModel routine

    function skip(reason: int): void {
        sheet.close();
        sheet.routine.skip(reason);
    }

    detail: qsTr("A skipped step is no failure; the reason helps to plan the next evening.")
    question: qsTr("Skip this step?")

    QuietButton {
        Layout.fillWidth: true
        text: qsTr("No time")

        onClicked: sheet.skip(RoutineViewModel.NoTime)
    }
    QuietButton {
        Layout.fillWidth: true
        text: qsTr("Already done")

        onClicked: sheet.skip(RoutineViewModel.AlreadyDone)
    }
    QuietButton {
        Layout.fillWidth: true
        text: qsTr("Not tonight")

        onClicked: sheet.skip(RoutineViewModel.NotTonight)
    }
    QuietButton {
        Layout.fillWidth: true
        text: qsTr("Not feeling well")

        onClicked: sheet.skip(RoutineViewModel.Unwell)
    }
    TextButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Keep the step")

        onClicked: sheet.close()
    }
}
