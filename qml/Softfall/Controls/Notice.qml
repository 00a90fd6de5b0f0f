import QtQuick
import QtQuick.Layouts
import Softfall.Theme

// Something to know or to undo, in place: a line of words and up to one button.
Rectangle {
    id: notice

    property string text: ""
    property string action: ""
    property bool alarming: false

    signal acted

    Accessible.name: notice.text
    Accessible.role: Accessible.AlertMessage
    Layout.fillWidth: true
    color: Theme.soft
    implicitHeight: row.implicitHeight + 16
    implicitWidth: 320
    radius: Theme.cardRadius

    GridLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: 18
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: 12
        columns: notice.width < 420 * Theme.textScale ? 1 : 2
        rowSpacing: 4

        BodyText {
            Layout.bottomMargin: 8
            Layout.topMargin: 8
            color: notice.alarming ? Theme.alert : Theme.text
            text: notice.text
        }
        QuietButton {
            Layout.alignment: Qt.AlignRight
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            bottomPadding: 8
            text: notice.action
            topPadding: 8
            visible: text !== ""

            onClicked: notice.acted()
        }
    }
}
