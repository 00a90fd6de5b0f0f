import QtQuick
import Softfall.Theme

// Running text. The other text types are it with other sizes.
Text {
    id: body

    Accessible.role: Accessible.StaticText
    Accessible.name: body.text
    Accessible.ignored: body.text === ""
    color: Theme.text
    font.pixelSize: Theme.bodySize
    horizontalAlignment: Text.AlignLeft
    lineHeight: 1.25
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
