import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// A night in the calendar: what is known of it looks different from what is not, and is said in words.
BaseButton {
    id: cell

    required property int index
    required property string key
    required property string day
    required property string name
    required property string mark
    required property int status
    required property bool paused
    required property bool outside
    required property bool coming
    required property bool tonight
    required property bool away
    required property bool second
    required property string change
    readonly property bool counted: status === DiaryStatus.Logged && mark !== "0"
    readonly property bool showsCount: counted && !outside
    readonly property bool unsure: status === DiaryStatus.Unsure
    readonly property bool absent: status === DiaryStatus.Absent

    // To the day so many days from here, or to another month.
    signal moved(int days)
    signal turned(int months)

    Accessible.name: cell.name
    Keys.onDownPressed: cell.moved(7)
    Keys.onLeftPressed: cell.moved(cell.mirrored ? 1 : -1)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown;
        if (event.accepted)
            cell.turned(event.key === Qt.Key_PageUp ? -1 : 1);
    }
    Keys.onRightPressed: cell.moved(cell.mirrored ? -1 : 1)
    Keys.onUpPressed: cell.moved(-7)
    bottomPadding: 0
    enabled: !coming
    fill: outside ? "transparent" : counted ? Theme.soft : absent ? "transparent" : Theme.surface
    leftPadding: 0
    // What is still to come is no button, and looks as it always did.
    opacity: 1
    outline: outside || coming ? "transparent" : counted || unsure ? Theme.accent : Theme.line
    radius: 12
    rightPadding: 0
    text: day
    topPadding: 0

    // Drawn by the children below.
    contentItem: Item {
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.accent
        border.width: 2
        color: "transparent"
        radius: 12
        visible: cell.unsure && !cell.outside
    }
    Hatching {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: 8
        anchors.right: parent.right
        anchors.top: number.bottom
        anchors.topMargin: 2
        color: Theme.line
        visible: cell.absent && !cell.paused && !cell.coming && !cell.tonight && !cell.outside
    }
    Rectangle {
        color: Theme.accent
        height: parent.height - 16
        radius: 2
        visible: cell.change !== ""
        width: 4
        x: 3
        y: 8
    }
    Text {
        id: number

        Accessible.ignored: true
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
        text: cell.day
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
        visible: cell.away
        width: 6
        y: 9
    }
    Text {
        Accessible.ignored: true
        anchors.right: parent.right
        anchors.rightMargin: cell.away ? 17 : 7
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
        text: qsTr("2×", "two sleeps on one date")
        textFormat: Text.PlainText
        visible: cell.second
        y: 5
    }
    Text {
        Accessible.ignored: true
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6
        anchors.horizontalCenter: parent.horizontalCenter
        color: cell.showsCount ? Theme.text : Theme.secondary
        font.pixelSize: Theme.leadSize
        font.weight: cell.showsCount ? Font.DemiBold : Font.Normal
        text: cell.mark
        textFormat: Text.PlainText
    }
    PauseBars {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 10
        anchors.horizontalCenter: parent.horizontalCenter
        visible: cell.paused
    }
}
