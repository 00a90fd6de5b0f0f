import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// An article in the list: title, one sentence; above the first of its group, what these are about.
Column {
    id: item

    required property string article
    required property string title
    required property string summary
    required property string heading

    signal opened

    spacing: 12

    HeadingText {
        text: item.heading
        topPadding: 12
        visible: item.heading !== ""
        width: item.width
    }
    BaseButton {
        id: entry

        bottomPadding: 16
        description: item.summary
        fill: Theme.surface
        leftPadding: 20
        outline: Theme.line
        radius: Theme.cardRadius
        rightPadding: 20
        text: item.title
        topPadding: 16
        width: item.width

        onClicked: item.opened()

        contentItem: RowLayout {
            spacing: 16

            ColumnLayout {
                spacing: 4

                HeadingText {
                    Accessible.ignored: true
                    text: item.title
                }
                CaptionText {
                    Accessible.ignored: true
                    text: item.summary
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
}
