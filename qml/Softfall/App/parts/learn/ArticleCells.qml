import QtQuick.Layouts

// Where the cells of one row stand.
GridLayout {
    property list<string> cells
    property int columnCount: 0
    property int row: 0
    property bool stacked: false

    function wordsAt(column: int): string {
        const words = cells[row * columnCount + column];
        return stacked && column > 0 ? cells[column] + ": " + words : words;
    }

    columnSpacing: 16
    rowSpacing: 4
}
