import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// An outlined button with the name of the key that does the same, beside its words or below them.
QuietButton {
    id: button

    property string keyName: ""
    property bool stacked: false

    radius: stacked ? Theme.cardRadius : height / 2

    contentItem: GridLayout {
        columnSpacing: 10
        columns: button.stacked ? 1 : 2
        rowSpacing: 8

        Text {
            Layout.alignment: Qt.AlignCenter
            Layout.fillWidth: true
            color: button.ink
            font: button.font
            horizontalAlignment: Text.AlignHCenter
            text: button.text
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap
        }
        Rectangle {
            Layout.alignment: Qt.AlignCenter
            border.color: Theme.line
            border.width: 1
            color: "transparent"
            implicitHeight: cap.implicitHeight + 8
            implicitWidth: Math.max(implicitHeight, cap.implicitWidth + 14)
            radius: 6

            Text {
                id: cap

                anchors.centerIn: parent
                color: button.ink
                font.pixelSize: Theme.smallSize
                text: button.keyName
                textFormat: Text.PlainText
            }
        }
    }
}
