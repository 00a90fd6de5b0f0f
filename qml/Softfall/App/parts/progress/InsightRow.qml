import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// One line of the arithmetic: what of, what it comes to, and what that means.
Column {
    id: row

    required property string title
    required property string verdict
    required property string detail
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
}
