pragma ComponentBehavior: Bound
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
        color: Theme.secondary
        text: qsTr("Add what you do differently and since when, such as decaf after noon or a new bed. Progress compares the nights before and after.")
    }
    Column {
        id: list

        Layout.fillWidth: true
        spacing: 12

        Repeater {
            model: card.changes.model

            ChangeRow {
                required property int index
                required property string key

                width: list.width

                onChosen: card.chosen(key)
                onEdited: card.changes.edit(index)
                onRemoved: card.changes.remove(index)
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
