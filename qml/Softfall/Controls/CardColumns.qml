import QtQuick

// Cards in two columns, or in one where there is no room for two: first those of the left one. Positioners: layouts
// inside one another would not settle. The cards are as wide as their parent.
Flow {
    id: columns

    property bool two: false
    property alias leftCards: first.data
    property alias rightCards: second.data
    readonly property real columnWidth: two ? (width - spacing) / 2 : width

    spacing: 20

    Column {
        id: first

        spacing: columns.spacing
        width: columns.columnWidth
    }
    Column {
        id: second

        spacing: columns.spacing
        width: columns.columnWidth
    }
}
