import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// An entry of the day in one line.
BaseButton {
    id: entry

    required property string glyph
    required property string title
    required property string detail
    required property string time

    Accessible.name: entry.title + ", " + (entry.detail ? entry.detail + ", " : "") + entry.time
    bottomPadding: 8
    leftPadding: 0
    radius: 10
    rightPadding: 0
    topPadding: 8

    contentItem: RowLayout {
        spacing: 14

        Glyph {
            Layout.preferredHeight: Theme.leadSize
            Layout.preferredWidth: Theme.leadSize
            color: Theme.secondary
            name: entry.glyph
        }
        Text {
            Accessible.ignored: true
            color: Theme.text
            font.pixelSize: Theme.bodySize
            text: entry.title
            textFormat: Text.PlainText
        }
        Text {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.secondary
            elide: Text.ElideRight
            font.pixelSize: Theme.captionSize
            text: entry.detail
            textFormat: Text.PlainText
        }
        Text {
            Accessible.ignored: true
            color: Theme.text
            font.pixelSize: Theme.bodySize
            text: entry.time
            textFormat: Text.PlainText
        }
    }
}
