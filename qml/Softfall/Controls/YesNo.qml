pragma ComponentBehavior: Bound
import QtQuick
import Softfall.Controls

// Yes, no, or nothing told: the answer given is taken back by a second tap.
Row {
    id: answer

    required property string name
    // -1 nothing, 0 no, 1 yes.
    required property int choice

    signal answered(int choice)

    spacing: 8

    Repeater {
        model: [qsTr("No"), qsTr("Yes")]

        ChoiceChip {
            required property int index
            required property string modelData

            Accessible.name: answer.name + ": " + modelData
            checked: answer.choice === index
            text: modelData

            onClicked: answer.answered(checked ? -1 : index)
        }
    }
}
