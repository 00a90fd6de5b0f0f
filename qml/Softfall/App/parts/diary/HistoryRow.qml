import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// Undo and redo, each with what it is about.
Flow {
    id: row

    required property MessageViewModel history
    // Whether the first of them stands in line with what is above and below it.
    property bool inLine: false
    readonly property bool hasSteps: undo.text !== "" || redo.text !== ""

    Layout.fillWidth: true
    spacing: 4

    TextButton {
        id: undo

        glyph: "undo"
        leftInset: row.inLine ? -12 : 0
        leftPadding: row.inLine ? 0 : 12
        text: row.history.undoAction
        visible: text !== ""

        onClicked: row.history.undo()
    }
    TextButton {
        id: redo

        glyph: "redo"
        leftInset: row.inLine && !undo.visible ? -12 : 0
        leftPadding: row.inLine && !undo.visible ? 0 : 12
        text: row.history.redoAction
        visible: text !== ""

        onClicked: row.history.redo()
    }
}
