import QtQuick
import Softfall.Theme

// An action that does not ask for attention: underlined words.
BaseButton {
    id: button

    bottomPadding: 10
    font.pixelSize: Theme.bodySize
    font.weight: Font.Medium
    leftPadding: 0
    radius: 8
    rightPadding: 0
    topPadding: 10

    contentItem: Text {
        Accessible.ignored: true
        color: button.ink
        font.pixelSize: button.font.pixelSize
        font.underline: true
        font.weight: button.font.weight
        text: button.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
    }
}
