import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// A field to search in notes; Escape empties it.
RowLayout {
    id: row

    required property NoteSearchViewModel search

    spacing: 8

    TextEntry {
        id: field

        Keys.onEscapePressed: event => {
            event.accepted = field.text !== "";
            row.search.query = "";
        }
        name: qsTr("Search in notes")
        placeholderText: qsTr("Search in notes")
        text: row.search.query

        onTextEdited: row.search.query = text
    }
    IconButton {
        glyph: "close"
        text: qsTr("Empty the search")
        visible: row.search.searching

        onClicked: row.search.query = ""
    }
}
