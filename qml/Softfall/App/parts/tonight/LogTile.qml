import QtQuick
import Softfall.Controls
import Softfall.Theme

// A drawing above its name, which logs it.
BaseButton {
    id: tile

    required property string glyph

    bottomPadding: topPadding
    fill: Theme.surface
    font.pixelSize: Theme.captionSize
    font.weight: Font.Medium
    implicitHeight: implicitContentHeight + 24
    leftPadding: 2
    outline: Theme.line
    radius: 14
    rightPadding: 2
    // In the middle of a tile that is as high as the highest.
    topPadding: Math.max(12, (height - implicitContentHeight) / 2)

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
