import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What a search in notes has found; each opens its night.
Column {
    id: column

    required property NoteSearchViewModel search

    signal chosen(string key)

    spacing: 8

    BodyText {
        Accessible.role: Accessible.AlertMessage
        bottomPadding: 4
        color: Theme.secondary
        text: column.search?.summary ?? ""
        width: column.width
    }
    FoundColumn {
        width: column.width

        onChosen: key => column.chosen(key)

        Repeater {
            model: column.search?.found ?? null

            FoundNoteRow {
            }
        }
    }
}
