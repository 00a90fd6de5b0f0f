import QtQuick
import Softfall.Controls
import Softfall.Theme

// What a NavItem shows.
Item {
    id: face

    property string text: ""
    property string glyph: ""
    property bool named: true
    property color ink: Theme.text
    property alias font: name.font

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    Column {
        id: column

        anchors.centerIn: parent
        spacing: 5

        Glyph {
            anchors.horizontalCenter: parent.horizontalCenter
            color: face.ink
            height: Math.round((face.named ? 21 : 26) * Theme.textScale)
            name: face.glyph
            width: height
        }
        Text {
            id: name

            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            color: face.ink
            text: face.text
            textFormat: Text.PlainText
            visible: face.named
        }
    }
}
