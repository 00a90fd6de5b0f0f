import QtQuick
import Softfall.Controls
import Softfall.Theme

// Save, or leave everything as it is.
Flow {
    id: buttons

    property bool canSave: true

    signal saved
    signal closed

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
