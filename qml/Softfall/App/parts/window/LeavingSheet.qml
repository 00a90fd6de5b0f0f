import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// Said once, when the window is first closed; and asked before Softfall quits while something is to come.
Sheet {
    id: sheet

    required property LeavingViewModel leaving
    readonly property bool quitting: leaving.question === LeavingViewModel.Quitting

    // The window may close.
    signal closeWanted

    detail: leaving.text
    question: leaving.title
    wanted: leaving.question !== LeavingViewModel.Nothing

    answers: [
        PrimaryButton {
            Layout.fillWidth: true
            focus: true
            text: sheet.quitting ? qsTr("Keep running") : qsTr("Close the window")

            onClicked: {
                sheet.close();
                if (!sheet.quitting)
                    sheet.closeWanted();
            }
        },
        QuietButton {
            Layout.fillWidth: true
            destructive: true
            text: qsTr("Quit")

            onClicked: sheet.quitting ? sheet.leaving.leave() : sheet.leaving.quit()
        }
    ]

    onClosed: leaving.stay()
}
