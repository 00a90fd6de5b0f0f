import QtQuick
import Softfall.Theme

// The name of a key, as it stands on the keyboard.
Rectangle {
    id: cap

    property string text: ""
    property color ink: Theme.text

    border.color: Theme.line
    border.width: 1
    color: "transparent"
    implicitHeight: words.implicitHeight + 8
    implicitWidth: Math.max(implicitHeight, words.implicitWidth + 14)
    radius: 6

    Text {
        id: words

        anchors.centerIn: parent
        color: cap.ink
        font.pixelSize: Theme.smallSize
        text: cap.text
        textFormat: Text.PlainText
    }
}
