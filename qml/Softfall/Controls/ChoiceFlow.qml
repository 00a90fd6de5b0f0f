import QtQuick
import Softfall.Controls

// Several choices of which one is taken, or none.
Column {
    id: choices

    property string name: ""
    property alias choices: repeater.model
    property alias current: flow.current

    signal chosen(int index)

    Accessible.name: choices.name
    Accessible.role: Accessible.Grouping

    ChipFlow {
        id: flow

        name: choices.name
        width: choices.width

        onChosen: index => choices.chosen(index)

        Repeater {
            id: repeater

            ChoiceChip {
                id: chip

                required property int index
                required property string modelData
                readonly property ChipFlow flow: chip.parent as ChipFlow

                Accessible.name: chip.flow ? chip.flow.name + ": " + chip.modelData : ""
                checked: chip.flow?.current === chip.index
                text: chip.modelData

                onClicked: chip.flow.chosen(chip.index)
            }
        }
    }
}
