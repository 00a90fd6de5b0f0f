import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// What was skipped tonight, and the way back.
ColumnLayout {
    id: skipped

    required property TonightViewModel tonight

    Layout.fillWidth: true
    Layout.topMargin: 8
    spacing: 0
    visible: tonight.skippedText !== ""

    CaptionText {
        text: skipped.tonight.skippedText
    }
    LinkButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Remind me after all")

        onClicked: skipped.tonight.remindAgain()
    }
}
