import QtQuick
import QtQuick.Layouts
import Softfall.Theme

// Nothing here yet, or it could not be read: what it is, what to do next, and a button for that where there is one.
ColumnLayout {
    id: state

    property string title: ""
    property string detail: ""
    property string action: ""
    property bool alarming: false

    signal acted

    spacing: 12

    HeadingText {
        Layout.fillWidth: true
        color: state.alarming ? Theme.alert : Theme.text
        font.pixelSize: Theme.leadSize
        horizontalAlignment: Text.AlignHCenter
        text: state.title
    }
    BodyText {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: 520 * Theme.textScale
        color: Theme.secondary
        horizontalAlignment: Text.AlignHCenter
        text: state.detail
        visible: text !== ""
    }
    QuietButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        Layout.topMargin: 8
        text: state.action
        visible: text !== ""

        onClicked: state.acted()
    }
}
