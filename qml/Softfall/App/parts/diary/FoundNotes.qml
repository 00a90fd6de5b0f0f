pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What a search in notes has found; each opens its night.
Column {
    id: notes

    required property NoteSearchViewModel search

    signal chosen(string key)

    // Enter in the search field.
    function openFirst(): void {
        (hits.itemAt(0) as BaseButton)?.clicked();
    }

    Layout.fillWidth: true
    spacing: 8

    BodyText {
        Accessible.role: Accessible.AlertMessage
        bottomPadding: 4
        color: Theme.secondary
        text: notes.search.summary
        width: notes.width
    }
    Column {
        spacing: 8

        Repeater {
            id: hits

            model: notes.search.found

            BaseButton {
                id: note

                required property string key
                required property string title
                required property string found
                required property string source

                Accessible.name: note.title + ", " + note.source + ": " + note.found
                bottomPadding: 12
                fill: Theme.surface
                leftPadding: 16
                outline: Theme.line
                radius: Theme.cardRadius
                rightPadding: 16
                text: title
                topPadding: 12
                width: notes.width

                contentItem: Column {
                    spacing: 2

                    BodyText {
                        Accessible.ignored: true
                        text: note.found
                        width: parent.width
                    }
                    CaptionText {
                        Accessible.ignored: true
                        text: note.title + " · " + note.source
                        width: parent.width
                    }
                }

                onClicked: notes.chosen(key)
            }
        }
    }
}
