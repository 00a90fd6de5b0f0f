import QtQuick
import Softfall.Theme

// One answer of a question: a large target.
BaseButton {
    id: choice

    Accessible.checkable: true
    Accessible.checked: choice.checked
    Accessible.role: Accessible.RadioButton
    bottomPadding: 8
    checkable: false
    fill: checked ? Theme.soft : Theme.surface
    font.pixelSize: Theme.bodySize
    implicitHeight: Math.max(Math.round(52 * Theme.textScale), implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 4
    outline: checked ? Theme.accent : Theme.line
    radius: 18
    rightPadding: 4
    topPadding: 8
}
