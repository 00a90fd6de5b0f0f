import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// Undo and redo, each with what it is about.
Flow {
    id: row

    required property MessageViewModel history
    readonly property bool hasSteps: undo.text !== "" || redo.text !== ""

    Layout.fillWidth: true
    spacing: 4

    TextButton {
        id: undo

        glyph: "undo"
        text: row.history.undoAction
        visible: text !== ""

        onClicked: row.history.undo()
    }
    TextButton {
        id: redo

        glyph: "redo"
        text: row.history.redoAction
        visible: text !== ""

        onClicked: row.history.redo()
    }
}
