import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// A night in the calendar: what is known of it looks different from what is not, and is said in words.
BaseButton {
    id: cell

    required property int index
    required property string key
    required property string day
    required property string name
    required property string mark
    required property int standing
    required property bool paused
    required property bool outside
    required property bool coming
    required property bool away
    required property bool second
    required property string change
    readonly property CalendarGrid grid: cell.parent?.parent?.parent as CalendarGrid
    readonly property bool counted: standing === DiaryListModel.Logged && mark !== "0"
    readonly property bool unsure: standing === DiaryListModel.Unsure
    readonly property bool absent: standing === DiaryListModel.Absent

    Accessible.name: cell.name
    Keys.onDownPressed: cell.grid.moveTo(cell.index + 7)
    Keys.onLeftPressed: cell.grid.moveTo(cell.index + (cell.mirrored ? 1 : -1))
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown;
        if (event.accepted)
            cell.grid.turned(event.key === Qt.Key_PageUp ? -1 : 1);
    }
    Keys.onRightPressed: cell.grid.moveTo(cell.index + (cell.mirrored ? -1 : 1))
    Keys.onUpPressed: cell.grid.moveTo(cell.index - 7)
    bottomPadding: 0
    fill: outside ? "transparent" : counted ? Theme.soft : absent ? "transparent" : Theme.surface
    focusPolicy: grid?.current === index ? Qt.StrongFocus : Qt.ClickFocus
    height: grid?.cellHeight ?? 0
    leftPadding: 0
    outline: outside || coming ? "transparent" : counted || unsure ? Theme.accent : Theme.line
    radius: 12
    rightPadding: 0
    text: day
    topPadding: 0
    width: grid?.cellWidth ?? 0

    onActiveFocusChanged: if (activeFocus)
        cell.grid.current = cell.index
    onClicked: if (!cell.coming)
        cell.grid.chosen(cell.key)

    contentItem: CalendarFace {
        away: cell.away
        changed: cell.change !== ""
        counted: cell.counted && !cell.outside
        day: cell.day
        hatched: cell.absent && !cell.paused && !cell.coming && !cell.outside
        mark: cell.mark
        paused: cell.paused
        second: cell.second
        unsure: cell.unsure && !cell.outside
    }
}
