import QtQuick
import QtQuick.Layouts
import Softfall.Theme

// Text to select and copy, with the mouse or the keyboard, such as addresses. Nothing in it opens anything.
TextEdit {
    id: words

    property string name: ""

    Accessible.name: words.name
    Accessible.role: Accessible.EditableText
    Layout.fillWidth: true
    activeFocusOnTab: true
    color: Theme.secondary
    font.pixelSize: Theme.captionSize
    readOnly: true
    selectByKeyboard: true
    selectByMouse: true
    selectedTextColor: Theme.accentInk
    selectionColor: Theme.accent
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap

    FocusRing {
        radius: 6
        shown: words.activeFocus
    }
}
