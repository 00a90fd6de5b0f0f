import QtQuick
import Softfall.Controls
import Softfall.Theme

// A chip that is one of several choices: the chosen one has a tick. Its place is kept, so that nothing shifts.
Chip {
    id: chip

    readonly property real tickSize: Math.round(15 * Theme.textScale)

    Accessible.checkable: true
    Accessible.checked: chip.checked
    Accessible.role: Accessible.RadioButton
    leftPadding: chip.tickSize + 13
    rightPadding: leftPadding

    contentItem: Text {
        Accessible.ignored: true
        color: chip.ink
        font: chip.font
        horizontalAlignment: Text.AlignHCenter
        text: chip.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap

        Glyph {
            anchors.right: parent.left
            anchors.rightMargin: 4
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            height: chip.tickSize
            name: "check"
            visible: chip.checked
            width: chip.tickSize
        }
    }
}
