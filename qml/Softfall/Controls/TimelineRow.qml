import QtQuick
import Softfall.Theme

// One point of the evening: time, dot on the line, what it is.
Item {
    id: row

    required property string time
    required property string title
    required property string detail
    // Filled green, crossed ring, grey, filled accent with halo; none of them: an empty ring, still to come.
    property bool kept: false
    property bool missed: false
    property bool passed: false
    property bool next: false
    property bool first: false
    property bool last: false
    property real timeWidth: 56
    // What the state is called, for those who do not see the dot.
    property string stateName: ""

    Accessible.name: row.time + " " + row.title + (row.stateName ? ", " + row.stateName : "") + (row.detail ? ", " + row.detail : "")
    Accessible.role: Accessible.ListItem
    implicitHeight: Math.max(words.implicitHeight, clock.implicitHeight) + 18
    implicitWidth: 240

    Text {
        id: clock

        anchors.left: parent.left
        color: Theme.secondary
        font.pixelSize: Theme.bodySize
        horizontalAlignment: Text.AlignRight
        text: row.time
        textFormat: Text.PlainText
        width: row.timeWidth
    }
    Item {
        id: rail

        anchors.bottom: parent.bottom
        anchors.left: clock.right
        anchors.leftMargin: 12
        anchors.top: parent.top
        width: 26

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.line
            height: parent.height - y - (row.last ? parent.height - dot.y - dot.height / 2 : 0)
            width: 2
            y: row.first ? dot.y + dot.height / 2 : 0
        }
        Rectangle {
            anchors.centerIn: dot
            color: Theme.soft
            height: 26
            radius: 13
            visible: row.next
            width: 26
        }
        Rectangle {
            id: dot

            anchors.horizontalCenter: parent.horizontalCenter
            border.color: row.next ? Theme.accent : row.kept ? Theme.good : row.missed ? Theme.secondary : Theme.line
            border.width: 2
            color: row.next ? Theme.accent : row.kept ? Theme.good : row.passed ? Theme.line : Theme.surface
            height: 14
            radius: 7
            width: 14
            y: Math.round((clock.implicitHeight - height) / 2)

            Rectangle {
                anchors.centerIn: parent
                color: Theme.secondary
                height: 2
                rotation: -45
                visible: row.missed && !row.next
                width: 10
            }
        }
    }
    Column {
        id: words

        anchors.left: rail.right
        anchors.leftMargin: 12
        anchors.right: parent.right
        spacing: 2

        BodyText {
            Accessible.ignored: true
            font.weight: row.next ? Font.DemiBold : Font.Normal
            lineHeight: 1
            text: row.title
            width: parent.width
        }
        CaptionText {
            Accessible.ignored: true
            text: row.detail
            visible: text !== ""
            width: parent.width
        }
    }
}
