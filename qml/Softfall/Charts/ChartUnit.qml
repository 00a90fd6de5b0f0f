import QtQuick
import Softfall.Theme

// What an axis counts.
Text {
    Accessible.ignored: true
    color: Theme.secondary
    elide: Text.ElideRight
    font.pixelSize: Theme.smallSize
    height: text === "" ? 0 : Math.round(Theme.smallSize * 1.7)
    textFormat: Text.PlainText
}
