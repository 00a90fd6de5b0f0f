pragma ComponentBehavior: Bound
import QtQuick
import Softfall.Controls

// Yes, no, or no answer: a second tap removes the answer that was given. One Tab stop.
Row {
    id: answer

    required property string name
    // -1 none, 0 no, 1 yes.
    required property int choice

    signal answered(int choice)

    Accessible.name: answer.name
    Accessible.role: Accessible.Grouping
    spacing: 8

    Keys.onPressed: event => event.accepted = group.press(event.key)

    ChoiceGroup {
        id: group

        choices: chips
        current: answer.choice
        mirrored: answer.LayoutMirroring.enabled

        onChosen: index => answer.answered(index === answer.choice ? -1 : index)
    }
    Repeater {
        id: chips

        model: [qsTr("No"), qsTr("Yes")]

        ChoiceChip {
            required property int index
            required property string modelData

            Accessible.name: answer.name + ": " + modelData
            checked: answer.choice === index
            focusPolicy: group.hasTab(index) || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
            text: modelData

            onClicked: group.chosen(index)
            onPressed: group.at = index
        }
    }
}
