pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Comparisons as a table: twitches a night on both sides, the likely range drawn where there is room, the verdict.
Card {
    id: card

    required property RowsModel rows
    property string firstHead: ""
    property string secondHead: ""
    property string span: ""
    property string note: ""
    readonly property alias count: lines.count
    readonly property real numberWidth: Math.round(96 * Theme.textScale)
    readonly property real plotWidth: Math.round(150 * Theme.textScale)
    readonly property real verdictWidth: Math.round(210 * Theme.textScale)
    readonly property bool wide: availableWidth > Math.round(720 * Theme.textScale)

    spacing: 12

    CaptionText {
        text: card.span
    }
    Item {
        Layout.fillWidth: true
        implicitHeight: heads.height
        visible: card.wide

        Row {
            id: heads

            anchors.right: parent.right

            CaptionText {
                text: card.firstHead
                width: card.numberWidth
            }
            CaptionText {
                text: card.secondHead
                width: card.numberWidth
            }
            CaptionText {
                text: qsTr("fewer", "at the left end of an axis of twitches")
                width: card.plotWidth / 2
            }
            CaptionText {
                horizontalAlignment: Text.AlignRight
                text: qsTr("more", "at the right end of an axis of twitches")
                width: card.plotWidth / 2
            }
            Item {
                height: 1
                width: card.verdictWidth + 20
            }
        }
    }
    Repeater {
        id: lines

        model: card.rows

        ComparisonRow {
            firstHead: card.firstHead
            numberWidth: card.numberWidth
            plotWidth: card.plotWidth
            secondHead: card.secondHead
            verdictWidth: card.verdictWidth
            wide: card.wide
        }
    }
    CaptionText {
        text: card.note
        visible: card.note.length > 0
    }
}
