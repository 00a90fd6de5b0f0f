import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// One key and what it does; the first of a group stands under its name.
Column {
    id: row

    property string heading: ""
    property string cap: ""
    property string words: ""
    readonly property real capRoom: Math.round(116 * Theme.textScale)
    readonly property bool stacked: width < capRoom * 2

    Layout.fillWidth: true
    spacing: 8

    HeadingText {
        text: row.heading
        topPadding: 8
        visible: text !== ""
        width: row.width
    }
    Grid {
        Accessible.name: row.cap + ": " + row.words
        Accessible.role: Accessible.StaticText
        columnSpacing: 16
        columns: row.stacked ? 1 : 2
        rowSpacing: 4
        verticalItemAlignment: Grid.AlignVCenter

        Item {
            implicitHeight: key.implicitHeight
            implicitWidth: row.capRoom

            KeyCap {
                id: key

                Accessible.ignored: true
                text: row.cap
            }
        }
        BodyText {
            Accessible.ignored: true
            text: row.words
            width: row.stacked ? row.width : row.width - row.capRoom - 16
        }
    }
}
