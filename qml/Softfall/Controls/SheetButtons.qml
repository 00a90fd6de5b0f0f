import QtQuick
import QtQuick.Layouts
import Softfall.Controls

// Save, or leave everything as it is.
Buttons {
    id: buttons

    property bool canSave: true

    signal saved
    signal closed

    Layout.topMargin: 8

    PrimaryButton {
        enabled: buttons.canSave
        text: qsTr("Save")

        onClicked: buttons.saved()
    }
    QuietButton {
        text: qsTr("Cancel")

        onClicked: buttons.closed()
    }
}
