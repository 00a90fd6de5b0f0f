import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Softfall.Theme

// A page that scrolls: margins by width, everything in one column in the middle, what has the keyboard always in view.
Flickable {
    id: page

    default property alias things: column.data
    property alias spacing: column.spacing
    property alias maximumWidth: place.maximumWidth
    readonly property bool narrow: place.narrow
    readonly property real margin: place.margin
    readonly property real columnWidth: place.width
    readonly property real bottomMarginOfPage: 24
    // What a page may fill without scrolling.
    readonly property real room: height - column.y - bottomMarginOfPage
    // How far it scrolls.
    readonly property real end: Math.max(0, contentHeight + bottomMargin - height)
    readonly property Item focusItem: page.Window.activeFocusItem
    // While what has changed waits for its layout.
    property bool settling: false
    // Its upper end is shown once that is done.
    property bool fromTop: false

    // After settling: everything has its place.
    signal settled

    // From the top, wherever things stand until they have their place.
    function showFromTop(): void {
        page.contentY = 0;
        page.fromTop = true;
        page.settling = true;
    }
    function reveal(item: Item): void {
        // Without a height nothing could be in sight.
        if (height <= 0)
            return;
        const top = column.mapFromItem(item, 0, 0).y + column.y;
        contentY = Math.min(end, Math.max(top + item.height + 24 + Theme.covered - height, Math.min(contentY, top - 24)));
    }

    function showsFocus(): bool {
        return !focusItem || !isWithin(focusItem) || focusItem.mapToItem(page, 0, focusItem.height).y <= height - Theme.covered;
    }
    function revealFocus(): void {
        if (focusItem && isWithin(focusItem))
            reveal(focusItem);
    }

    // What lies under a message can be scrolled to stand clear of it. Afterwards nothing moves back by itself.
    bottomMargin: Math.max(Theme.covered, contentY + height - contentHeight)
    boundsBehavior: Flickable.StopAtBounds
    contentHeight: column.implicitHeight + column.y + bottomMarginOfPage
    contentWidth: width
    flickableDirection: Flickable.VerticalFlick
    pixelAligned: true

    T.ScrollBar.vertical: PageScrollBar {
    }

    Keys.onPressed: event => event.accepted = page.keyScroll(event.key)
    onFocusItemChanged: revealFocus()
    // A larger text moves the button that made it larger.
    onSettled: {
        if (fromTop)
            contentY = 0;
        if (!fromTop || !showsFocus())
            revealFocus();
        fromTop = false;
    }

    function keyScroll(key: int): bool {
        const step = key === Qt.Key_PageDown ? height * 0.8 : key === Qt.Key_PageUp ? -height * 0.8 : 0;
        contentY = Math.min(end, Math.max(0, contentY + step));
        return step !== 0;
    }
    function isWithin(item: Item): bool {
        let at = item;
        while (at && at !== column)
            at = at.parent;
        return at === column;
    }

    Connections {
        function onTextScaleChanged(): void {
            page.settling = true;
        }

        target: Theme
    }
    FrameAnimation {
        running: page.settling

        onTriggered: page.settling = currentFrame < 2
        onRunningChanged: running ? reset() : page.settled()
    }
    PageColumn {
        id: place

        pageWidth: page.width
    }
    ColumnLayout {
        id: column

        spacing: 20
        width: place.width
        x: place.x
        y: place.y
    }
}
