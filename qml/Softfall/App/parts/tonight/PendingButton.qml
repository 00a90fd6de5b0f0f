import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// A line of words over the whole width that leads to more.
BaseButton {
    id: line

    property string glyph: "forward"

    Layout.fillWidth: true
    bottomPadding: 10
    font.pixelSize: Theme.bodySize
    leftPadding: 4
    radius: 12
    rightPadding: 4
    topPadding: 10

    contentItem: RowLayout {
        spacing: 12

        Rectangle {
            Layout.preferredHeight: 8
            Layout.preferredWidth: 8
            color: Theme.accent
            radius: 4
        }
        Text {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: line.ink
            font: line.font
            text: line.text
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        Glyph {
            Layout.preferredHeight: Theme.leadSize
            Layout.preferredWidth: Theme.leadSize
            color: Theme.secondary
            name: line.glyph
        }
    }
}
