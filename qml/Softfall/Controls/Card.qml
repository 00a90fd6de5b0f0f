import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// A sheet of paper with things one below the other, under a title where it has one.
Rectangle {
    id: card

    default property alias things: column.data
    property alias spacing: column.spacing
    property real padding: Theme.cardPadding
    property string title: ""
    property string name: title
    readonly property real availableWidth: width - 2 * padding

    Accessible.ignored: card.name === ""
    Accessible.name: card.name
    Accessible.role: Accessible.Grouping
    Layout.fillWidth: true
    border.color: Theme.line
    border.width: 1
    color: Theme.surface
    implicitHeight: column.implicitHeight + 2 * padding
    implicitWidth: column.implicitWidth + 2 * padding
    radius: Theme.cardRadius

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: card.padding
        anchors.right: parent.right
        anchors.rightMargin: card.padding
        spacing: 12
        y: card.padding

        HeadingText {
            text: card.title
            visible: text !== ""
        }
    }
}
