import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// A whole number that may be left open: typed, or stepped by `step` from `begin` on.
RowLayout {
    id: picker

    property string name: ""
    // Shown beside the number: "min".
    property string unit: ""
    // -1: none.
    property int value: -1
    property int to: 10
    property int step: 1
    // Where the first step leads, from none.
    property int begin: 0
    readonly property Item field: entry
    // The error about invalid input; else empty.
    readonly property string problem: entry.wrong ? qsTr("%1 can’t be %2. Use 0 to %3.").arg(picker.name).arg(entry.text).arg(picker.to) : ""

    signal picked(int value)

    function less(): void {
        picker.picked(picker.value <= 0 ? -1 : Math.max(0, picker.value - picker.step));
    }
    function more(): void {
        picker.picked(picker.value < 0 ? picker.begin : Math.min(picker.to, picker.value + picker.step));
    }

    // Forgets what was typed and did not count.
    function restore(): void {
        entry.text = Qt.binding(() => picker.value < 0 ? "" : String(picker.value));
    }

    spacing: 8

    IconButton {
        enabled: picker.value >= 0
        glyph: "minus"
        text: qsTr("%1, less").arg(picker.name)

        onClicked: picker.less()
    }
    TextEntry {
        id: entry

        readonly property bool wrong: length > 0 && !acceptableInput

        Accessible.description: picker.problem || picker.unit
        Keys.onDownPressed: picker.less()
        Keys.onUpPressed: picker.more()
        Layout.maximumWidth: implicitWidth
        Layout.minimumWidth: Math.round(72 * Theme.textScale)
        color: entry.wrong ? Theme.alert : Theme.text
        font.weight: Font.Medium
        horizontalAlignment: TextInput.AlignHCenter
        implicitWidth: Math.round(104 * Theme.textScale)
        inputMethodHints: Qt.ImhDigitsOnly
        leftPadding: 8
        name: picker.name
        placeholderText: "–"
        rightPadding: 8
        text: picker.value < 0 ? "" : picker.value

        validator: IntValidator {
            bottom: 0
            top: picker.to
        }

        onEditingFinished: picker.picked(parseInt(entry.text, 10))
        onTextEdited: if (entry.length === 0)
            picker.picked(-1)
    }
    IconButton {
        enabled: picker.value < picker.to
        glyph: "plus"
        text: qsTr("%1, more").arg(picker.name)

        onClicked: picker.more()
    }
}
