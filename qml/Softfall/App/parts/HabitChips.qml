import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What was had today, at one tap each; what was noted is said in place, with the way back.
Column {
    id: habits

    required property TonightViewModel tonight
    property string question: qsTr("Had something? One tap.")

    spacing: 12

    BodyText {
        color: Theme.secondary
        text: habits.question
        width: habits.width
    }
    Flow {
        spacing: 8
        width: habits.width

        Repeater {
            model: [0, 15, 60]

            ChoiceChip {
                id: ago

                required property int modelData

                checked: habits.tonight.minutesAgo === ago.modelData
                text: ago.modelData === 0 ? qsTr("Just now") : ago.modelData === 15 ? qsTr("15 min ago") : qsTr("1 h ago")

                onClicked: habits.tonight.minutesAgo = ago.modelData
            }
        }
    }
    HabitFlow {
        tonight: habits.tonight
        width: habits.width

        Repeater {
            model: habits.tonight.chips

            Chip {
                id: chip

                required property int index
                required property string label
                required property string detail
                readonly property HabitFlow flow: chip.parent as HabitFlow

                description: chip.detail
                text: chip.label

                onClicked: chip.flow.tonight.note(chip.index)
            }
        }
    }
    PageNotice {
        page: habits.tonight
        width: habits.width
    }
}
