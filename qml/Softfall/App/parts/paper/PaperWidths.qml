import QtQuick
import Softfall.Theme

// How wide the columns of the sheet are.
QtObject {
    readonly property real gap: 8
    readonly property real night: Math.round(112 * Theme.textScale)
    readonly property real row: night + 7 * gap + at(0) + at(1) + 5 * at(2)

    function at(column: int): real {
        return Math.round((column === 1 ? 88 : 76) * Theme.textScale);
    }
}
