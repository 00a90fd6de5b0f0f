import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// One comparison: its name, the result, the likely range and how many nights.
Column {
    id: row

    required property string title
    required property string verdict
    required property string detail
    required property string note
    // All of it, to be read out.
    required property string words

    Accessible.name: row.words
    Accessible.role: Accessible.StaticText
    Layout.fillWidth: true
    spacing: 4

    CaptionText {
        Accessible.ignored: true
        text: row.title
        width: parent.width
    }
    LeadText {
        Accessible.ignored: true
        text: row.verdict
        width: parent.width
    }
    BodyText {
        Accessible.ignored: true
        color: Theme.secondary
        text: row.detail
        width: parent.width
    }
    BodyText {
        Accessible.ignored: true
        text: row.note
        visible: row.note.length > 0
        width: parent.width
    }
}
