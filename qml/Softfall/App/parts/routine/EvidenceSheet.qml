import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// How much is known about a step, and from where.
Sheet {
    id: sheet

    required property RoutineViewModel routine

    signal articleWanted(string article)

    detail: routine.evidence
    question: qsTr("How strong is the evidence?")

    CaptionText {
        text: sheet.routine.evidenceSource
    }
    QuietButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Read more")

        onClicked: {
            sheet.close();
            sheet.articleWanted(sheet.routine.article);
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
