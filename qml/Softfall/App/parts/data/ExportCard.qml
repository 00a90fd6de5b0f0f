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
    signal reportAsked

    spacing: 16
    title: qsTr("Export and import")

    BodyText {
        color: Theme.secondary
        text: qsTr("One file holds everything, including your plan. The folder has tables for a spreadsheet. Anyone who has them can read them, because they aren’t encrypted.")
    }
    Buttons {
        QuietButton {
            text: qsTr("One file (JSON)…")

            onClicked: card.ownData.exportJson()
        }
        QuietButton {
            text: qsTr("Tables (CSV)…")

            onClicked: card.ownData.exportCsv()
        }
        QuietButton {
            text: qsTr("Report for an appointment…")
            width: Math.min(implicitWidth, parent.width)

            onClicked: card.reportAsked()
        }
    }
    BodyText {
        Layout.topMargin: 8
        color: Theme.secondary
        text: qsTr("Softfall reads its own files, and those of Sleep as Android and Track & Graph. You’ll see what would change before anything does.")
    }
    QuietButton {
        text: qsTr("Import a file…")

        onClicked: card.importAsked()
    }
}
