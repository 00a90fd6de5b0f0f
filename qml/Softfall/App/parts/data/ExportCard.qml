import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The diary as files for others, and other files for the diary.
Card {
    id: card

    required property DataViewModel ownData

    signal importAsked

    spacing: 16
    title: qsTr("Take out and bring in")

    BodyText {
        color: Theme.secondary
        text: qsTr("One file holds everything, your plan too. The folder has tables for a spreadsheet. Whoever has them can read them: they are not encrypted.")
    }
    Buttons {
        QuietButton {
            text: qsTr("One file (JSON) …")

            onClicked: card.ownData.exportJson()
        }
        QuietButton {
            text: qsTr("Tables (CSV) …")

            onClicked: card.ownData.exportCsv()
        }
    }
    BodyText {
        Layout.topMargin: 8
        color: Theme.secondary
        text: qsTr("Softfall reads its own files, and those of Sleep as Android and Track & Graph. You see what would change before anything does.")
    }
    QuietButton {
        text: qsTr("Bring a file in …")

        onClicked: card.importAsked()
    }
}
