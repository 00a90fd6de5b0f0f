import QtQuick
import Softfall.Controls
import Softfall.Theme

// A search: Escape empties it first, and only then leaves; Enter (`accepted`) is for the first of what was found.
TextEntry {
    id: search

    // Of the key that leads here; empty: none.
    property string keyName: ""

    signal emptied

    // Before any shortcut of the window.
    Keys.onEscapePressed: search.emptied()
    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape && search.length > 0
    Keys.priority: Keys.BeforeItem
    leftPadding: Theme.leadSize + 26
    placeholderText: name
    rightPadding: cap.visible ? cap.width + 28 : 16

    Glyph {
        color: Theme.secondary
        height: Theme.leadSize
        name: "search"
        width: height
        x: search.effectiveHorizontalAlignment === TextInput.AlignRight ? search.width - width - 16 : 16
        y: (search.height - height) / 2
    }
    KeyCap {
        id: cap

        Accessible.ignored: true
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        ink: Theme.secondary
        text: search.keyName
        visible: text !== "" && search.length === 0 && !search.activeFocus
    }
}
