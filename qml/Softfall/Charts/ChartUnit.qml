import QtQuick
import Softfall.Theme

// What an axis counts.
Text {
    Accessible.ignored: true
    color: Theme.secondary
    font.pixelSize: Theme.smallSize
    fontSizeMode: Text.HorizontalFit
    height: text === "" ? 0 : Math.round(Theme.smallSize * 1.7)
    minimumPixelSize: 10
    textFormat: Text.PlainText
}
