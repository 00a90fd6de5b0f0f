import QtQuick
import Softfall.Controls
import Softfall.Theme

// A cell of the sheet: one key fills it, and the keyboard moves to the next.
Column {
    id: cell

    property string caption: ""
    property string name: ""
    // Which keys say something here.
    property string hint: ""
    property string shown: ""

    // What stands there now; what counts of it comes back as `shown`.
    signal written(string text)
    signal moved(bool down)
    signal steppedAside(bool forward)
    signal finished

    function focusEntry(): void {
        entry.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 2

    CaptionText {
        font.pixelSize: Theme.smallSize
        fontSizeMode: Text.HorizontalFit
        horizontalAlignment: Text.AlignHCenter
        minimumPixelSize: 9
        text: cell.caption
        visible: text !== ""
        width: cell.width
        wrapMode: Text.NoWrap
    }
    TextEntry {
        id: entry

        readonly property bool mirrored: LayoutMirroring.enabled

        Accessible.description: cell.hint
        Keys.onDownPressed: cell.moved(true)
        Keys.onEnterPressed: cell.finished()
        Keys.onLeftPressed: cell.steppedAside(mirrored)
        Keys.onReturnPressed: cell.finished()
        Keys.onRightPressed: cell.steppedAside(!mirrored)
        Keys.onUpPressed: cell.moved(false)
        font.weight: Font.Medium
        horizontalAlignment: TextInput.AlignHCenter
        leftPadding: 4
        name: cell.name
        rightPadding: 4
        text: cell.shown
        width: cell.width

        onActiveFocusChanged: if (activeFocus)
            selectAll()
        onTextEdited: {
            cell.written(text);
            text = Qt.binding(() => cell.shown);
        }
    }
}
