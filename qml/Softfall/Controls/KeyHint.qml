import QtQuick
import Softfall.Controls
import Softfall.Theme

// A key cap, and what the key does.
Row {
    id: hint

    property string key: ""
    property string text: ""

    Accessible.name: hint.key + ": " + hint.text
    Accessible.role: Accessible.StaticText
    spacing: 8

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        border.color: Theme.line
        border.width: 1
        color: Theme.surface
        height: cap.height + 6
        radius: 7
        width: Math.max(height, cap.implicitWidth + 14)

        CaptionText {
            id: cap

            Accessible.ignored: true
            anchors.centerIn: parent
            font.pixelSize: Theme.smallSize
            text: hint.key
            wrapMode: Text.NoWrap
        }
    }
    CaptionText {
        Accessible.ignored: true
        anchors.verticalCenter: parent.verticalCenter
        text: hint.text
        wrapMode: Text.NoWrap
    }
}
