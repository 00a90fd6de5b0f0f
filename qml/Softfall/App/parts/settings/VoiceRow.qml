import QtQuick
import Softfall.Controls

// One voice, to be chosen and to be heard.
FocusScope {
    id: row

    required property string title
    required property string detail
    property bool chosen: false
    property bool tabbed: false

    signal picked
    signal entered
    signal sampled

    implicitHeight: choice.height

    ChoiceButton {
        id: choice

        Accessible.description: row.detail
        Accessible.name: qsTr("Voice: %1").arg(row.title)
        anchors.left: parent.left
        anchors.right: hear.left
        anchors.rightMargin: 8
        checked: row.chosen
        focus: true
        focusPolicy: row.tabbed || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
        height: Math.max(implicitHeight, hear.implicitHeight)
        text: row.title

        onClicked: row.picked()
        onPressed: row.entered()
    }
    Chip {
        id: hear

        Accessible.name: qsTr("Sample: %1").arg(row.title)
        anchors.right: parent.right
        focusPolicy: choice.focusPolicy
        height: choice.height
        text: qsTr("Sample")

        onClicked: row.sampled()
    }
}
