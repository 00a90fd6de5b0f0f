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
        KeyCap {
            Layout.alignment: Qt.AlignCenter
            ink: button.ink
            text: button.keyName
            visible: button.keyName !== ""
        }
    }
}
