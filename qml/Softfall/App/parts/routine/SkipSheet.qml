pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// Why a step is skipped: one tap, and it is.
Sheet {
    id: sheet

    required property RoutineViewModel routine

    signal articleAsked(string article)

    detail: qsTr("It’s fine to skip a step. The reason helps you plan the next evening.")
    question: qsTr("Skip this step?")

    Repeater {
        // In the order of RoutineViewModel.SkipReason.
        model: [qsTr("No time"), qsTr("Already done"), qsTr("Not tonight"), qsTr("Not feeling well")]

        QuietButton {
            required property int index
            required property string modelData

            Layout.fillWidth: true
            text: modelData

            onClicked: {
                sheet.close();
                sheet.routine.skip(index);
            }
        }
    }
    LinkButton {
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("Not well? When to see someone")

        onClicked: {
            sheet.close();
            sheet.articleAsked("when-to-see-a-clinician");
        }
    }
    TextButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Keep the step")

        onClicked: sheet.close()
    }
}
