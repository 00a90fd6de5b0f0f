import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What can be said of changes, or of habits.
Card {
    id: card

    required property InsightLineModel rows
    property string title: ""
    property string note: ""
    readonly property alias count: lines.count

    name: card.title
    spacing: 16

    HeadingText {
        Layout.fillWidth: true
        text: card.title
    }
    Repeater {
        id: lines

        model: card.rows

        InsightRow {
            Layout.fillWidth: true
        }
    }
    CaptionText {
        Layout.fillWidth: true
        text: card.note
        visible: card.note.length > 0
    }
}
