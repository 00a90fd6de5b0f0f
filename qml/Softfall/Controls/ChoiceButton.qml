import QtQuick
import Softfall.Theme

// One answer of a question: a large target.
BaseButton {
    id: choice

    // Minimum height.
    property real reach: 52
    // A long label gets smaller instead of wrapping.
    property bool shrinks: false
    // The key that takes it, shown in the corner; empty: none.
    property string keyName: ""

    Accessible.checkable: true
    Accessible.checked: choice.checked
    Accessible.role: Accessible.RadioButton
    bottomPadding: 8
    checkable: false
    fill: checked ? Theme.soft : Theme.surface
    font.pixelSize: Theme.bodySize
    font.weight: Font.Medium
    implicitHeight: Math.max(Math.round(reach * Theme.textScale), implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 4
    outline: checked ? Theme.accent : Theme.line
    radius: 18
    rightPadding: 4
    topPadding: 8

    contentItem: Text {
        Accessible.ignored: true
        color: choice.ink
        font: choice.font
        fontSizeMode: choice.shrinks ? Text.HorizontalFit : Text.FixedSize
        horizontalAlignment: Text.AlignHCenter
        minimumPixelSize: Math.round(Theme.smallSize * 0.9)
        text: choice.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        wrapMode: choice.shrinks ? Text.NoWrap : Text.Wrap

        Text {
            Accessible.ignored: true
            anchors.left: parent.left
            anchors.leftMargin: 8
            anchors.top: parent.top
            color: Theme.secondary
            font.pixelSize: Theme.smallSize
            text: choice.keyName
            textFormat: Text.PlainText
            visible: text !== ""
        }
    }
}
