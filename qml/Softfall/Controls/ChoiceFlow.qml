pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls

// Several choices of which one is taken, or none, in as many lines as they need; one Tab stop.
Flow {
    id: flow

    property string name: ""
    property var labels: []
    property int current: -1
    property alias immediate: group.immediate
    property alias digits: group.digits
    property alias firstDigit: group.firstDigit

    signal chosen(int index)

    Accessible.name: flow.name
    Accessible.role: Accessible.Grouping
    Layout.fillWidth: true
    spacing: 8

    Keys.onPressed: event => event.accepted = group.press(event.key)

    ChoiceGroup {
        id: group

        choices: chips
        current: flow.current
        mirrored: flow.LayoutMirroring.enabled

        onChosen: index => flow.chosen(index)
    }
    Repeater {
        id: chips

        // A number, so that chips and focus survive a change of the labels.
        model: flow.labels.length

        ChoiceChip {
            required property int index

            Accessible.name: flow.name + ": " + text
            checked: flow.current === index
            focusPolicy: group.hasTab(index) || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
            text: flow.labels[index] ?? ""

            onClicked: flow.chosen(index)
            onPressed: group.at = index
        }
    }
}
