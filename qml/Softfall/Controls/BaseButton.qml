import QtQuick
import QtQuick.Templates as T
import Softfall.Theme

// What every button has in common: reach, keys, name and focus ring. Not used by itself.
T.AbstractButton {
    id: button

    property color fill: "transparent"
    property color outline: "transparent"
    property color ink: Theme.text
    property real radius: height / 2
    property string description: ""
    // Whether Enter presses it; else Enter emits `submitted`.
    property bool entered: true

    signal submitted

    Accessible.description: button.description
    Accessible.name: button.text
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    font.pixelSize: Theme.buttonSize
    // Not every desktop's theme asks for it.
    hoverEnabled: true
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    opacity: enabled ? 1 : 0.55

    Accessible.onPressAction: button.clicked()
    Keys.onEnterPressed: button.enter()
    Keys.onReturnPressed: button.enter()

    function enter(): void {
        button.entered ? button.clicked() : button.submitted();
    }

    background: Rectangle {
        border.color: button.outline
        border.width: 1
        color: button.fill
        radius: button.radius

        Rectangle {
            anchors.fill: parent
            color: button.ink
            opacity: button.down ? 0.14 : button.hovered ? 0.06 : 0
            radius: button.radius
        }
        FocusRing {
            radius: button.radius + 4
            shown: button.visualFocus
        }
        // Not in the button itself: a pointer handler makes its item accept every mouse button (Qt 6.4).
        HoverHandler {
            cursorShape: Qt.PointingHandCursor
            enabled: button.enabled
        }
    }
    contentItem: Text {
        Accessible.ignored: true
        color: button.ink
        font: button.font
        horizontalAlignment: Text.AlignHCenter
        text: button.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
    }
}
