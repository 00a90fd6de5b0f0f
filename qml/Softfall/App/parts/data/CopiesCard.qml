pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Copies of the diary beside it, as programs that sync files make them. Mostly there are none.
Card {
    id: card

    required property DataViewModel ownData
    readonly property bool hasCopies: rows.count > 0

    spacing: 16
    title: qsTr("Other copies of your diary")

    BodyText {
        color: Theme.secondary
        text: qsTr("Another program made these beside your diary, or Softfall set them aside. Softfall never deletes what other programs made. Once you have what you want from a copy, you can delete its file.")
    }
    Column {
        id: list

        Layout.fillWidth: true
        spacing: 16

        Repeater {
            id: rows

            model: card.ownData.copies

            CopyRow {
                required property int index

                width: list.width

                onAddAsked: card.ownData.askAdd(index)
                onFolderAsked: card.ownData.showFolderOf(index)
            }
        }
    }
}
