import QtQuick
import Softfall.Controls

// Keyboard handling for choices that are one Tab stop: arrows move inside, up and down go to the previous and next
// control. The item that holds the choices passes its keys here.
ChoiceKeys {
    id: group

    // Its items are the choices.
    required property Repeater choices
    property int current: -1
    // Arrows choose at once; else only Space, Enter or a digit chooses.
    property bool immediate: true

    signal chosen(int index)

    function hasTab(index: int): bool {
        return index === Math.min(group.at, group.count - 1);
    }
    function focusChoice(index: int): void {
        group.choices.itemAt(index)?.forceActiveFocus(Qt.TabFocusReason);
        group.at = index;
    }
    function press(key: int): bool {
        const index = group.target(key);
        if (index < 0)
            return group.leave(key);
        return group.move(index, group.immediate || (key >= Qt.Key_0 && key <= Qt.Key_9));
    }
    function move(index: int, taken: bool): bool {
        group.focusChoice(index);
        // Last, for what is chosen may take the group away.
        if (taken && index !== group.current)
            group.chosen(index);
        return true;
    }
    function leave(key: int): bool {
        const forward = key === Qt.Key_Down;
        if (forward || key === Qt.Key_Up)
            group.choices.itemAt(Math.min(group.at, group.count - 1))?.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        return forward || key === Qt.Key_Up;
    }

    count: choices.count

    onCurrentChanged: group.at = Math.max(0, group.current)
}
