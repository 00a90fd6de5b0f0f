import QtQuick
import Softfall.Theme

// An outlined button; `destructive` says that something is given up.
BaseButton {
    property bool destructive: false

    bottomPadding: 14
    fill: Theme.surface
    font.pixelSize: Theme.bodySize
    font.weight: Font.Medium
    ink: destructive ? Theme.alert : Theme.text
    leftPadding: 24
    outline: Theme.line
    rightPadding: 24
    topPadding: 14
}
