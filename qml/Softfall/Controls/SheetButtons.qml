import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// Save, or leave everything as it is.
Flow {
    id: buttons

    property bool canSave: true

    signal saved
    signal closed

    Layout.fillWidth: true
    Layout.topMargin: 8
    spacing: Theme.gap

    PrimaryButton {
        enabled: buttons.canSave
        text: qsTr("Save")

        onClicked: buttons.saved()
    }
    QuietButton {
        text: qsTr("Leave it")

        onClicked: buttons.closed()
    }
}
