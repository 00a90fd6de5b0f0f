import QtQuick
import Softfall.Controls
import Softfall.Theme

// The box, what it says, and what follows from it.
Item {
    id: face

    required property string text
    required property string note
    required property bool checked
    required property bool urgent

    implicitHeight: Math.max(box.height, words.height)

    Rectangle {
        id: box

        anchors.left: parent.left
        border.color: face.checked ? Theme.accent : Theme.secondary
        border.width: 1
        color: face.checked ? Theme.accent : "transparent"
        height: Math.round(24 * Math.min(1.4, Theme.textScale))
        radius: 7
        width: height

        Glyph {
            anchors.centerIn: parent
            color: Theme.accentInk
            height: box.height - 4
            name: "check"
            visible: face.checked
            width: height
        }
    }
    Column {
        id: words

        anchors.left: box.right
        anchors.leftMargin: 14
        anchors.right: parent.right
        spacing: 2

        BodyText {
            Accessible.ignored: true
            lineHeight: 1.15
            text: face.text
            width: words.width
        }
        CaptionText {
            Accessible.ignored: true
            color: face.urgent && face.checked ? Theme.alert : Theme.secondary
            lineHeight: 1.15
            text: face.note
            visible: text !== ""
            width: words.width
        }
    }
}
