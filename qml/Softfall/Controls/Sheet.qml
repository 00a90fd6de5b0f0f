import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Softfall.Controls
import Softfall.Theme

// Asks one thing above the page and waits; Escape and a tap outside leave everything as it is.
T.Popup {
    id: sheet

    default property alias things: column.data
    // Buttons below it all, always in sight where that leaves room for the rest.
    property alias answers: footer.data
    property string question: ""
    property string detail: ""
    // Open as long as it is; a sheet may also be opened and closed by hand.
    property bool wanted: false
    readonly property real room: (T.Overlay.overlay?.height ?? 600) - 32 - topPadding - bottomPadding
    readonly property bool answered: footer.children.length > 0
    // By the room alone: what the answers take is known once they stand somewhere.
    readonly property bool pinned: answered && room >= 300 * Theme.textScale

    anchors.centerIn: T.Overlay.overlay
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    dim: true
    focus: true
    height: Math.min(implicitHeight, room + topPadding + bottomPadding)
    implicitHeight: body.contentHeight + (pinned ? footer.implicitHeight + 20 : 0) + topPadding + bottomPadding
    implicitWidth: Math.round(460 * Theme.textScale)
    modal: true
    padding: Theme.cardPadding + 4
    parent: T.Overlay.overlay
    width: Math.min(implicitWidth, (T.Overlay.overlay?.width ?? 400) - 32)

    Component.onCompleted: if (wanted)
        open()
    onOpened: body.reveal(body.focusItem)
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

        readonly property Item focusItem: body.Window.activeFocusItem

        function isWithin(item: Item): bool {
            let at = item;
            while (at && at !== contentItem)
                at = at.parent;
            return at === contentItem;
        }
        // What has the keyboard is in sight.
        function reveal(item: Item): void {
            if (!sheet.opened || !isWithin(item))
                return;
            const top = column.mapFromItem(item, 0, 0).y;
            contentY = Math.max(0, Math.min(contentHeight - height, Math.max(top + item.height + 16 - height, Math.min(contentY, top - 16))));
        }

        Accessible.name: sheet.question
        Accessible.role: Accessible.Dialog
        anchors.bottomMargin: sheet.pinned ? footer.implicitHeight + 20 : 0
        anchors.fill: parent
        anchors.rightMargin: -18
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
        contentHeight: column.implicitHeight + (sheet.answered && !sheet.pinned ? slot.height + 12 : 0)
        contentWidth: width

        T.ScrollBar.vertical: PageScrollBar {
        }

        Keys.onPressed: event => event.accepted = body.keyScroll(event.key)
        onFocusItemChanged: body.reveal(focusItem)

        function keyScroll(key: int): bool {
            const step = key === Qt.Key_PageDown ? height * 0.8 : key === Qt.Key_PageUp ? -height * 0.8 : key === Qt.Key_Down ? 48 : key === Qt.Key_Up ? -48 : 0;
            contentY = Math.max(0, Math.min(contentHeight - height, contentY + step));
            return step !== 0;
        }

        ColumnLayout {
            id: column

            spacing: 12
            // Beside it the scroll bar has the margin of the sheet.
            width: body.width - 18
            x: body.LayoutMirroring.enabled ? 18 : 0

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
        Item {
            id: slot

            height: footer.implicitHeight
            visible: sheet.answered && !sheet.pinned
            width: column.width
            x: column.x
            y: column.implicitHeight + 12
        }
    }
    Item {
        id: holder

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: footer.implicitHeight
        visible: sheet.pinned
    }
    ColumnLayout {
        id: footer

        Keys.onPressed: event => event.accepted = body.keyScroll(event.key)
        // No layout, which would keep it where it had it.
        parent: sheet.pinned ? holder : slot
        spacing: 12
        visible: sheet.answered
        width: parent?.width ?? 0
    }
}
