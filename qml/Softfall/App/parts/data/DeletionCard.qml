import QtQuick
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Deletes everything, once the word is typed.
Card {
    id: card

    required property DataViewModel ownData

    spacing: 16
    title: qsTr("Delete everything")

    BodyText {
        color: Theme.secondary
        text: qsTr("The diary, your plan and all backups. This can’t be undone. Files you exported stay where they are, and a disk may still hold traces.")
    }
    BodyText {
        color: Theme.secondary
        text: qsTr("Copies that other programs made stay too: %1. Delete them yourself.").arg(card.ownData.copiesThatStay)
        visible: card.ownData.copiesThatStay !== ""
    }
    NamedRow {
        name: qsTr("To confirm, type %1").arg(card.ownData.deletionWord)

        TextEntry {
            id: word

            name: qsTr("To confirm, type %1").arg(card.ownData.deletionWord)
        }
    }
    QuietButton {
        destructive: true
        enabled: word.text.trim() === card.ownData.deletionWord
        text: qsTr("Delete everything")

        onClicked: {
            card.ownData.deleteEverything(word.text);
            word.clear();
        }
    }
}
