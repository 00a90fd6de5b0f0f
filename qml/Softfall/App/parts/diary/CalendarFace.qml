import QtQuick
import Softfall.Controls
import Softfall.Theme

// What a day of the calendar shows.
Item {
    id: face

    property string day: ""
    property string mark: ""
    property bool counted: false
    property bool unsure: false
    property bool hatched: false
    property bool paused: false
    property bool away: false
    property bool second: false
    property bool changed: false

    Rectangle {
        anchors.fill: parent
        border.color: Theme.accent
        border.width: 2
        color: "transparent"
        radius: 12
        visible: face.unsure
    }
    Hatching {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: 8
        anchors.right: parent.right
        anchors.top: number.bottom
        anchors.topMargin: 2
        color: Theme.line
        visible: face.hatched
    }
    Rectangle {
        color: Theme.accent
        height: parent.height - 16
        radius: 2
        visible: face.changed
        width: 4
        x: 3
        y: 8
    }
    Text {
        id: number

        Accessible.ignored: true
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
        text: face.day
        textFormat: Text.PlainText
        x: 10
        y: 5
    }
    Rectangle {
        anchors.right: parent.right
        anchors.rightMargin: 8
        color: Theme.secondary
        height: 6
        radius: 3
        visible: face.away
        width: 6
        y: 9
    }
    Text {
        Accessible.ignored: true
        anchors.right: parent.right
        anchors.rightMargin: face.away ? 17 : 7
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
        text: qsTr("2×", "two sleeps on one date")
        textFormat: Text.PlainText
        visible: face.second
        y: 5
    }
    Text {
        Accessible.ignored: true
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6
        anchors.horizontalCenter: parent.horizontalCenter
        color: face.counted ? Theme.text : Theme.secondary
        font.pixelSize: Theme.leadSize
        font.weight: face.counted ? Font.DemiBold : Font.Normal
        text: face.mark
        textFormat: Text.PlainText
    }
    PauseBars {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 10
        anchors.horizontalCenter: parent.horizontalCenter
        visible: face.paused
    }
}
