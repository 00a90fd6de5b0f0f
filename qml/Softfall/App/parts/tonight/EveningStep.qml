import QtQuick
import Softfall.Theme

// A step of the wind-down: when, what, how long.
Item {
    id: step

    required property int index
    required property string time
    required property string title
    required property string detail

    Accessible.name: step.time + " " + step.title + (step.detail ? ", " + step.detail : "")
    Accessible.role: Accessible.ListItem
    implicitHeight: Math.max(title.implicitHeight, length.implicitHeight) + 25

    Rectangle {
        color: Theme.line
        height: 1
        visible: step.index > 0
        width: parent.width
    }
    Text {
        id: clock

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.text
        font.pixelSize: Theme.bodySize
        text: step.time
        textFormat: Text.PlainText
    }
    Text {
        id: title

        anchors.left: clock.right
        anchors.leftMargin: 20
        anchors.right: length.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.text
        font.pixelSize: Theme.bodySize
        text: step.title
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
    Text {
        id: length

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.secondary
        font.pixelSize: Theme.captionSize
        text: step.detail
        textFormat: Text.PlainText
    }
}
