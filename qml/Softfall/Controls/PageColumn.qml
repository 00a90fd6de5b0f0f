import QtQuick
import Softfall.Theme

// Where the column of a page stands: in the middle, with margins by the page's width, and no wider than its text reads
// well at.
QtObject {
    required property real pageWidth
    property real maximumWidth: Math.round(Theme.contentWidth * Theme.textScale)
    readonly property bool narrow: pageWidth < Theme.narrowBelow - 100
    readonly property real margin: narrow ? Theme.pageMarginNarrow : Theme.pageMargin
    readonly property real width: Math.max(0, Math.min(pageWidth - 2 * margin, maximumWidth))
    readonly property real x: Math.round((pageWidth - width) / 2)
    readonly property real y: narrow ? 24 : 36
}
