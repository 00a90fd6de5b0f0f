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

    // What is said has another text; it may lie below the fold.
    signal said(Item where)

    spacing: 12

    AgoFlow {
        tonight: habits.tonight
        width: habits.width

        BodyText {
            color: Theme.secondary
            height: Math.max(implicitHeight, Theme.target)
            text: habits.question
            verticalAlignment: Text.AlignVCenter
            width: Math.min(implicitWidth, habits.width)
        }
        Repeater {
            model: [0, 15, 60]

            ChoiceChip {
                id: ago

                required property int modelData
                readonly property AgoFlow flow: ago.parent as AgoFlow

                checked: ago.flow?.tonight.minutesAgo === ago.modelData
                text: ago.modelData === 0 ? qsTr("Just now") : ago.modelData === 15 ? qsTr("15 min ago") : qsTr("1 h ago")

                onClicked: ago.flow.tonight.minutesAgo = ago.modelData
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
        id: notice

        page: habits.tonight
        width: habits.width

        onTextChanged: placed.restart()

        // Its place is known once everything is laid out anew.
        Timer {
            id: placed

            interval: 50

            onTriggered: habits.said(notice)
        }
    }
}
