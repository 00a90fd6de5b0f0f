import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Softfall.Controls
import Softfall.Theme

// Asks one thing above the page and waits; Escape and a tap outside leave everything as it is.
T.Popup {
    id: sheet

    default property alias things: column.data
    property string question: ""
    property string detail: ""
    // Open as long as it is; a sheet may also be opened and closed by hand.
    property bool wanted: false

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

    Component.onCompleted: if (wanted)
        open()
    onWantedChanged: wanted ? open() : close()

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

    // Scrolls where the window is too low for it.
    Flickable {
        id: body

        Accessible.name: sheet.question
        Accessible.role: Accessible.Dialog
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
        contentHeight: column.implicitHeight
        contentWidth: width

        ColumnLayout {
            id: column

            spacing: 12
            width: body.width

            HeadingText {
                font.pixelSize: Theme.leadSize
                text: sheet.question
            }
            BodyText {
                color: Theme.secondary
                text: sheet.detail
                visible: text !== ""
            }
        }
    }
}
