import QtQuick
import Softfall.Theme

// How wide the columns of the sheet are: as the table is, up to a width that still reads as a row.
QtObject {
    id: widths

    // What the table has; without it they are as narrow as can be.
    property real room: 0
    // Whether each cell has its own words: then all seven stand in one line, or four, or two, of one width.
    property bool stacked: false
    readonly property int perLine: room >= 520 * Theme.textScale ? 7 : room >= 260 * Theme.textScale ? 4 : 2
    readonly property real gap: 8
    readonly property real night: Math.round(112 * Theme.textScale)
    // Of the least width, all cells together.
    readonly property real least: (88 + 6 * 76) * Theme.textScale
    readonly property real stretch: Math.min(1.6, Math.max(1, (room - night - 7 * gap - 7) / least))

    function at(column: int): real {
        if (stacked)
            return Math.max(0, Math.floor((room - (perLine - 1) * gap) / perLine));
        return Math.floor((column === 1 ? 88 : 76) * Theme.textScale * stretch);
    }
}
