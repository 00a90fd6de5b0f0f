import QtQuick
import Softfall.Theme

// The places below a narrow window, side by side.
Rectangle {
    id: bar

    default property alias places: row.data
    property int count: 5
    readonly property real place: width / count
    // Room enough for the longest name.
    property string longestName: ""
    readonly property bool named: longest.advanceWidth + 4 < place

    Accessible.name: qsTr("Places")
    Accessible.role: Accessible.PageTabList
    color: Theme.surface
    implicitHeight: row.implicitHeight + 8

    TextMetrics {
        id: longest

        font.pixelSize: Theme.smallSize
        text: bar.longestName
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.line
        height: 1
    }
    Row {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        y: 4
    }
}
