pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// Several choices of which one is taken, or none, in as many lines as they need; one Tab stop.
Flow {
    id: flow

    property string name: ""
    property var labels: []
    property int current: -1
    // Chips are never removed, so that the focus survives a change of the labels.
    property int most: 0
    // What a card in the narrowest window leaves. By the window: the flow's own width can follow its chips.
    readonly property real room: (Window.width || Infinity) - 2 * (Theme.pageMarginNarrow + 16)
    // Where lines are to have as many choices each, as far as they can: the room that they have.
    property real evenIn: 0
    readonly property int shown: Math.min(labels.length, chips.count)
    // In as few lines as the room allows.
    readonly property int perLine: Array.from({
            "length": shown
        }, (_, line) => Math.ceil(shown / (line + 1))).find(each => linesWidth(each) <= evenIn) ?? 1
    property alias immediate: group.immediate
    property alias digits: group.digits
    property alias firstDigit: group.firstDigit

    signal chosen(int index)

    function lineWidth(line: var): real {
        return line.reduce((sum, index) => sum + (chips.itemAt(index)?.width ?? 0) + spacing, -spacing);
    }
    // How wide the widest line is, with so many choices in each.
    function linesWidth(each: int): real {
        const indices = Array.from(Array(shown).keys());
        return Math.max(0, ...indices.map(index => lineWidth(indices.slice(index - index % each, index - index % each + each))));
    }

    Accessible.name: flow.name
    Accessible.role: Accessible.Grouping
    Layout.fillWidth: true
    Layout.maximumWidth: evenIn > 0 ? Math.ceil(linesWidth(perLine)) : Infinity
    spacing: 8

    Keys.onPressed: event => event.accepted = group.press(event.key)
    onLabelsChanged: flow.most = Math.max(flow.most, flow.labels.length)

    ChoiceGroup {
        id: group

        choices: chips
        count: flow.labels.length
        current: flow.current
        mirrored: flow.LayoutMirroring.enabled

        onChosen: index => flow.chosen(index)
    }
    Repeater {
        id: chips

        model: flow.most

        ChoiceChip {
            required property int index

            Accessible.name: flow.name + ": " + text
            checked: flow.current === index
            focusPolicy: group.hasTab(index) || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
            text: flow.labels[index] ?? ""
            visible: index < flow.labels.length
            width: Math.min(implicitWidth, flow.room)

            onClicked: flow.chosen(index)
            onPressed: group.at = index
        }
    }
}
