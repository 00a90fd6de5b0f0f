import QtQuick
import Softfall.Controls
import Softfall.Theme

// What a topic of the check-in says: its name, what is logged, whether its cut-off is past; and whether it is open.
Item {
    id: face

    property string title: ""
    property string logged: ""
    property string verdictWords: ""
    property bool kept: false
    property bool answered: false
    property bool open: false

    implicitHeight: words.height
    implicitWidth: 200

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: sign.left
        anchors.rightMargin: 12

        BodyText {
            Accessible.ignored: true
            font.weight: Font.Medium
            lineHeight: 1.15
            text: face.title
            width: words.width
        }
        CaptionText {
            Accessible.ignored: true
            color: face.answered ? Theme.text : Theme.secondary
            text: face.logged
            width: words.width
        }
        CaptionText {
            Accessible.ignored: true
            color: face.kept ? Theme.good : Theme.secondary
            text: face.verdictWords
            visible: text !== ""
            width: words.width
        }
    }
    Glyph {
        id: sign

        anchors.right: parent.right
        anchors.rightMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.secondary
        height: Theme.leadSize
        name: face.open ? "minus" : "plus"
        width: height
    }
}
