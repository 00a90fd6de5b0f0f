import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// A way on that does not ask for attention: words, and an arrow where it leads somewhere.
BaseButton {
    id: button

    property string glyph: ""

    bottomPadding: 8
    font.pixelSize: Theme.bodySize
    ink: Theme.secondary
    leftPadding: 12
    radius: 12
    rightPadding: 12
    topPadding: 8

    contentItem: RowLayout {
        spacing: 6

        Glyph {
            Layout.preferredHeight: Theme.leadSize
            Layout.preferredWidth: Theme.leadSize
            color: button.ink
            name: button.glyph
            visible: button.glyph !== ""
        }
        Text {
            Layout.fillWidth: true
            color: button.ink
            font: button.font
            text: button.text
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
    }
}
