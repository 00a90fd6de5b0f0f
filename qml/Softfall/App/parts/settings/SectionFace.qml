import QtQuick
import Softfall.Controls
import Softfall.Theme

// What a section shows in the list: its drawing, its name, and what needs attention.
Item {
    id: face

    property string text: ""
    property string glyph: ""
    property string note: ""
    property bool forward: false
    property bool mirrored: false
    property color ink: Theme.text
    property alias font: title.font

    implicitHeight: Math.max(mark.height, words.height)
    implicitWidth: 160

    Glyph {
        id: mark

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: face.ink
        height: Theme.leadSize
        name: face.glyph
        width: height
    }
    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: 12
        anchors.right: way.visible ? way.left : parent.right
        anchors.verticalCenter: parent.verticalCenter

        Text {
            id: title

            Accessible.ignored: true
            color: face.ink
            horizontalAlignment: Text.AlignLeft
            text: face.text
            textFormat: Text.PlainText
            width: words.width
            wrapMode: Text.Wrap
        }
        // A dot and words: colour alone says nothing.
        Row {
            spacing: 6
            visible: face.note !== ""

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.alert
                height: 8
                radius: 4
                width: 8
            }
            CaptionText {
                Accessible.ignored: true
                text: face.note
                width: Math.max(0, words.width - 14)
            }
        }
    }
    Glyph {
        id: way

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.secondary
        height: Theme.leadSize
        name: face.mirrored ? "back" : "forward"
        visible: face.forward
        width: height
    }
}
