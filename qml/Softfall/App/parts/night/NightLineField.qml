import QtQuick
import Softfall.Theme

// Where the marks of a night's line stand, and the axis that they stand on.
Item {
    id: field

    readonly property real inset: Math.round(18 * Theme.textScale)
    readonly property real length: Math.max(1, width - 2 * inset)
    readonly property real axis: 72

    function xOf(position: real): real {
        return inset + length * (LayoutMirroring.enabled ? 1 - position : position);
    }

    height: axis + 14 + Math.round(20 * Theme.textScale)

    Rectangle {
        color: Theme.line
        height: 2
        width: field.length
        x: field.inset
        y: field.axis
    }
}
