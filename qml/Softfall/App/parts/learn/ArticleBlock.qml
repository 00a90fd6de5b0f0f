pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// A part of an article: paragraph, heading, list, table, note or sources.
ColumnLayout {
    id: block

    required property int kind
    required property string text
    required property list<string> items
    required property int columns
    required property bool ordered
    required property bool caution
    required property bool urgent

    spacing: 8

    BodyText {
        lineHeight: 1.4
        text: block.text
        visible: block.kind === BlockKind.Paragraph
    }
    HeadingText {
        Layout.topMargin: 12
        font.pixelSize: Theme.leadSize
        text: block.text
        visible: block.kind === BlockKind.Heading
    }
    Column {
        id: points

        Layout.fillWidth: true
        spacing: 8
        visible: block.kind === BlockKind.List

        Repeater {
            model: block.kind === BlockKind.List ? block.items : []

            RowLayout {
                id: point

                required property int index
                required property string modelData

                spacing: 12
                width: points.width

                BodyText {
                    Accessible.ignored: true
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: false
                    color: Theme.secondary
                    text: block.ordered ? (point.index + 1) + "." : "–"
                    wrapMode: Text.NoWrap
                }
                BodyText {
                    text: point.modelData
                }
            }
        }
    }
    ArticleTable {
        Layout.fillWidth: true
        caption: block.text
        cells: block.items
        columns: block.columns
        visible: block.kind === BlockKind.Table
    }
    CopyText {
        name: qsTr("Sources")
        text: block.text
        visible: block.kind === BlockKind.Sources
    }
    Rectangle {
        Layout.fillWidth: true
        border.color: block.urgent ? Theme.alert : Theme.line
        border.width: block.urgent ? 2 : 1
        color: Theme.soft
        implicitHeight: note.implicitHeight + 28
        radius: Theme.cardRadius
        visible: block.kind === BlockKind.Note

        ColumnLayout {
            id: note

            anchors.left: parent.left
            anchors.margins: 18
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4

            CaptionText {
                color: block.urgent ? Theme.alert : Theme.secondary
                font.weight: Font.DemiBold
                text: block.urgent ? qsTr("Urgent") : qsTr("Take care")
                visible: block.urgent || block.caution
            }
            BodyText {
                text: block.text
            }
        }
    }
}
