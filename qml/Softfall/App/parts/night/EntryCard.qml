pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Entries of a night under a heading.
Card {
    id: card

    required property RowsModel model
    property string empty: ""

    signal edited(int row)
    signal removed(int row)

    BodyText {
        color: Theme.secondary
        text: card.empty
        visible: repeater.count === 0
    }
    Column {
        id: list

        Layout.fillWidth: true
        spacing: 8
        visible: repeater.count > 0

        Repeater {
            id: repeater

            model: card.model

            EntryRow {
                required property int index

                width: list.width

                onEdited: card.edited(index)
                onRemoved: card.removed(index)
            }
        }
    }
}
