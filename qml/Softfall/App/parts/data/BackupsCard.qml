pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The copies of the diary, newest first.
Card {
    id: card

    required property DataViewModel ownData

    spacing: 16
    title: qsTr("Backups")

    BodyText {
        color: Theme.secondary
        text: qsTr("Softfall backs up your diary every day and checks the copy. It keeps seven days, four weeks and twelve months. Backups are in the diary’s folder, so keep one on another disk too.")
    }
    Column {
        id: list

        Layout.fillWidth: true
        spacing: 12
        visible: rows.count > 0

        Repeater {
            id: rows

            model: card.ownData.backups

            BackupRow {
                required property int index

                width: list.width

                onRestoreAsked: card.ownData.askRestore(index)
            }
        }
    }
    BodyText {
        text: qsTr("No backups yet.")
        visible: rows.count === 0
    }
    Buttons {
        QuietButton {
            text: qsTr("Back up now")

            onClicked: card.ownData.backUp()
        }
        QuietButton {
            text: qsTr("Restore from a file…")
            width: Math.min(implicitWidth, parent.width)

            onClicked: card.ownData.askRestoreOfFile()
        }
        TextButton {
            text: card.ownData.allBackups ? qsTr("Only the newest") : qsTr("All backups")
            visible: card.ownData.hasMoreBackups

            onClicked: card.ownData.allBackups = !card.ownData.allBackups
        }
    }
}
