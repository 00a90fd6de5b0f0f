import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Entries of a night under a heading.
Card {
    id: card

    required property NightEntryModel model
    property string empty: ""

    signal edited(int row)
    signal removed(int row)

    HeadingText {
        Layout.fillWidth: true
        text: card.name
    }
    BodyText {
        Layout.fillWidth: true
        color: Theme.secondary
        text: card.empty
        visible: repeater.count === 0
    }
    EntryColumn {
        Layout.fillWidth: true

        onEdited: row => card.edited(row)
        onRemoved: row => card.removed(row)

        Repeater {
            id: repeater

            model: card.model

            EntryRow {
            }
        }
    }
}
