import QtQuick

// Where the points of the evening stand.
Column {
    // Of the points, and of their clock times.
    property int count: 0
    property real timeWidth: 56
}
