import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// A point of the evening that moves: from when to when.
RowLayout {
    id: row

    required property string title
    required property string before
    required property string after

    Accessible.name: qsTr("%1: %2, then %3", "a point of the evening that moves; two clock times").arg(row.title).arg(row.before).arg(row.after)
    Accessible.role: Accessible.ListItem
    spacing: 12

    BodyText {
        Accessible.ignored: true
        text: row.title
    }
    CaptionText {
        Accessible.ignored: true
        Layout.fillWidth: false
        font.pixelSize: Theme.bodySize
        text: row.before
    }
    Glyph {
        Layout.preferredHeight: Theme.bodySize
        Layout.preferredWidth: Theme.bodySize
        color: Theme.secondary
        name: "arrow"
    }
    BodyText {
        Accessible.ignored: true
        Layout.fillWidth: false
        font.weight: Font.DemiBold
        text: row.after
    }
}
