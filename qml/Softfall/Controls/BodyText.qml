import QtQuick
import QtQuick.Layouts
import Softfall.Theme

// Running text. The other text types are it with other sizes. As wide as the layout it stands in, where it is in one.
Text {
    id: body

    Accessible.role: Accessible.StaticText
    Accessible.name: body.text
    Accessible.ignored: body.text === ""
    Layout.fillWidth: true
    color: Theme.text
    font.pixelSize: Theme.bodySize
    horizontalAlignment: Text.AlignLeft
    lineHeight: 1.25
    textFormat: Text.PlainText
    // Aligned to the top, all of a line's leading would be below it.
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.Wrap
}
