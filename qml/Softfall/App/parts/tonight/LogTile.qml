import QtQuick
import Softfall.Controls
import Softfall.Theme

// A drawing above its name, which logs it.
BaseButton {
    id: tile

    required property string glyph

    bottomPadding: 12
    fill: Theme.surface
    font.pixelSize: Theme.captionSize
    font.weight: Font.Medium
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    leftPadding: 2
    outline: Theme.line
    radius: 14
    rightPadding: 2
    topPadding: 12

    contentItem: Column {
        spacing: 6

        Glyph {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.secondary
            height: Math.round(20 * Theme.textScale)
            name: tile.glyph
            width: height
        }
        Text {
            Accessible.ignored: true
            color: tile.ink
            font: tile.font
            horizontalAlignment: Text.AlignHCenter
            text: tile.text
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
