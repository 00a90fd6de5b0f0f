import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What was changed and from when on.
Card {
    id: card

    required property ChangesViewModel changes

    signal chosen(string key)

    name: qsTr("Changes")
    spacing: 16

    BodyText {
        Layout.fillWidth: true
        color: Theme.secondary
        text: qsTr("Note here what you do differently, and from when on: decaf after noon, another bed. Progress compares the nights before with those after.")
    }
    ChangeColumn {
        Layout.fillWidth: true

        onChosen: key => card.chosen(key)
        onEdited: row => card.changes.edit(row)
        onRemoved: row => card.changes.remove(row)

        Repeater {
            model: card.changes?.model ?? null

            ChangeRow {
            }
        }
    }
    QuietButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Add a change")

        onClicked: card.changes.begin()
    }
    ChangeSheet {
        changes: card.changes
    }
}
