import QtQuick
import Softfall.App
import Softfall.Theme

// Seven days in a row under their names; knows which day has the keyboard.
Item {
    id: grid

    default property alias days: cells.data
    property list<string> names
    property int current: 0
    readonly property real gap: 4
    readonly property real cellWidth: Math.max(0, (width - 6 * gap) / 7)
    readonly property real cellHeight: Math.round(Math.max(56, 54 * Theme.textScale))

    signal chosen(string key)
    signal turned(int months)

    function moveTo(index: int): void {
        if (index < 0 || index >= 42)
            return;
        current = index;
        cells.children[index].forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: column.implicitHeight

    Column {
        id: column

        spacing: grid.gap

        WeekdayRow {
            cellWidth: grid.cellWidth
            names: grid.names
            spacing: grid.gap
        }
        Grid {
            id: cells

            columnSpacing: grid.gap
            columns: 7
            rowSpacing: grid.gap
        }
    }
}
