import QtQuick
import Softfall.Theme

// A one-tap entry, or one of several choices; `checked` is bound from outside.
BaseButton {
    bottomPadding: 10
    fill: checked ? Theme.soft : Theme.surface
    font.pixelSize: Theme.bodySize
    leftPadding: 16
    outline: checked ? Theme.accent : Theme.line
    rightPadding: 16
    topPadding: 10
}
