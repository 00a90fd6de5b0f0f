import QtQuick

// Where the rows of a table stand.
Column {
    // Row by row, the headings first.
    property list<string> cells
    property int columns: 0
    property bool stacked: false
    readonly property int rows: columns > 0 ? cells.length / columns : 0

    spacing: 8
}
