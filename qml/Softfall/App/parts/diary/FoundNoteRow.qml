import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.Theme

// One note that was found.
BaseButton {
    id: row

    required property string key
    required property string title
    required property string found
    required property string source
    readonly property FoundColumn column: row.parent as FoundColumn

    Accessible.name: row.title + ", " + row.source + ": " + row.found
    bottomPadding: 12
    fill: Theme.surface
    leftPadding: 16
    outline: Theme.line
    radius: Theme.cardRadius
    rightPadding: 16
    text: title
    topPadding: 12
    width: row.column?.width ?? 0

    onClicked: row.column.chosen(row.key)

    contentItem: Column {
        spacing: 2

        BodyText {
            Accessible.ignored: true
            text: row.found
            width: parent.width
        }
        CaptionText {
            Accessible.ignored: true
            text: row.title + " · " + row.source
            width: parent.width
        }
    }
}
