import QtQuick

// Where the points of a list stand.
Column {
    property bool ordered: false

    spacing: 8
}
