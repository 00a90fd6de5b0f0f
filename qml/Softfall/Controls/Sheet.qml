import QtQuick
import QtQuick.Templates as T
import Softfall.Theme

// Asks one thing above the page and waits; Escape and a tap outside leave everything as it is.
T.Popup {
    id: sheet

    default property alias things: body.things
    property alias question: body.question
    property alias detail: body.detail

    anchors.centerIn: T.Overlay.overlay
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    dim: true
    focus: true
    height: Math.min(implicitHeight, (T.Overlay.overlay?.height ?? 600) - 32)
    implicitHeight: body.contentHeight + topPadding + bottomPadding
    implicitWidth: Math.round(460 * Theme.textScale)
    modal: true
    padding: Theme.cardPadding + 4
    parent: T.Overlay.overlay
    width: Math.min(implicitWidth, (T.Overlay.overlay?.width ?? 400) - 32)

    T.Overlay.modal: Rectangle {
        color: Theme.evening ? "#B3000000" : "#662A231B"
    }
    background: Rectangle {
        border.color: Theme.line
        border.width: 1
        color: Theme.surface
        radius: Theme.cardRadius
    }
    enter: Transition {
        NumberAnimation {
            duration: Theme.motion
            easing.type: Easing.OutQuad
            from: 0
            property: "opacity"
            to: 1
        }
    }

    SheetBody {
        id: body

        anchors.fill: parent
    }
}
