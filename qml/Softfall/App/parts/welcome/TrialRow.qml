import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// One thing to be tried: its picture, what it is, and the controls beside or below it.
Item {
    id: row

    default property alias controls: holder.data
    required property string glyph
    required property string title
    property string detail: ""
    property bool alarming: false
    property bool last: false
    readonly property bool stacked: width < 560 * Theme.textScale

    Layout.fillWidth: true
    implicitHeight: (stacked ? words.height + 8 + holder.height : Math.max(picture.height, words.height, holder.height)) + (last ? 0 : 18)

    Rectangle {
        id: picture

        anchors.left: parent.left
        color: Theme.soft
        height: 48
        radius: 24
        width: 48

        Glyph {
            anchors.centerIn: parent
            color: Theme.accent
            height: 24
            name: row.glyph
            width: 24
        }
    }
    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: 20
        anchors.right: row.stacked ? parent.right : holder.left
        anchors.rightMargin: row.stacked ? 0 : 20
        spacing: 2

        BodyText {
            font.weight: Font.DemiBold
            text: row.title
            width: words.width
        }
        CaptionText {
            color: row.alarming ? Theme.alert : Theme.secondary
            text: row.detail
            width: words.width
        }
    }
    Flow {
        id: holder

        readonly property real wholeWidth: {
            let sum = 0;
            for (let i = 0; i < children.length; ++i)
                sum += children[i].visible ? children[i].width + spacing : 0;
            return Math.max(0, sum - spacing);
        }

        spacing: 10
        width: row.stacked ? words.width : wholeWidth
        // Not by anchors: exchanged, the first would keep its width.
        x: row.stacked ? picture.width + 20 : row.width - wholeWidth
        y: row.stacked ? words.height + 8 : 2
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: 1
        visible: !row.last
        width: row.width
    }
}
