import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// How much is known about a step, and from where.
Sheet {
    id: sheet

    required property RoutineViewModel routine

    detail: routine.evidence
    question: qsTr("How sure is this?")

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
