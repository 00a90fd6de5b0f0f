import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// An article in the list: title, one sentence.
BaseButton {
    id: entry

    required property string article
    required property string title
    required property string summary

    bottomPadding: 16
    description: summary
    fill: Theme.surface
    leftPadding: 20
    outline: Theme.line
    radius: Theme.cardRadius
    rightPadding: 20
    text: title
    topPadding: 16

    contentItem: RowLayout {
        spacing: 16

        ColumnLayout {
            spacing: 4

            HeadingText {
                Accessible.ignored: true
                text: entry.title
            }
            CaptionText {
                Accessible.ignored: true
                text: entry.summary
            }
        }
        Glyph {
            Layout.preferredHeight: Theme.leadSize
            Layout.preferredWidth: Theme.leadSize
            color: Theme.secondary
            name: entry.mirrored ? "back" : "forward"
        }
    }
}
