import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// How much is known about a step, and from where.
Sheet {
    id: sheet

    required property RoutineViewModel routine

    detail: routine.evidence
    question: qsTr("How strong is the evidence?")

    CaptionText {
        text: sheet.routine.evidenceSource
    }
    TextButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Close")

        onClicked: sheet.close()
    }
}
