import QtQuick
import Softfall.Controls

// Yes, no, or nothing told: the answer given is taken back by a second tap.
Row {
    id: answer

    required property string name
    // -1 nothing, 0 no, 1 yes.
    required property int told

    signal answered(int told)

    spacing: 8

    ChoiceChip {
        Accessible.name: answer.name + ": " + text
        checked: answer.told === 0
        text: qsTr("No")

        onClicked: answer.answered(checked ? -1 : 0)
    }
    ChoiceChip {
        Accessible.name: answer.name + ": " + text
        checked: answer.told === 1
        text: qsTr("Yes")

        onClicked: answer.answered(checked ? -1 : 1)
    }
}
