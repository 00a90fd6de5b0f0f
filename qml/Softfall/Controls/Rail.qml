import QtQuick

// The places at the side of a wide window, one below the other.
Item {
    id: rail

    default property alias places: column.data

    Accessible.name: qsTr("Places")
    Accessible.role: Accessible.PageTabList
    implicitWidth: column.implicitWidth + 10

    Column {
        id: column

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: 24
        spacing: 8
    }
}
