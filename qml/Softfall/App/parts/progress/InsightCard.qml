import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// What can be said of changes, or of habits.
Card {
    id: card

    required property RowsModel rows
    property string note: ""
    readonly property alias count: lines.count

    spacing: 16

    Repeater {
        id: lines

        model: card.rows

        InsightRow {
        }
    }
    CaptionText {
        text: card.note
        visible: card.note.length > 0
    }
}
