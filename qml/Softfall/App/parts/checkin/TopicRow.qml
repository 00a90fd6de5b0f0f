import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// One topic of the check-in; its answers unfold in place.
Column {
    id: row

    required property int index
    required property string title
    required property string noted
    required property int verdict
    required property string verdictWords
    required property bool answered
    required property bool open
    required property bool timed
    required property var choices
    required property int current
    required property string none
    readonly property TopicColumn column: row.parent as TopicColumn

    spacing: 10
    width: row.column?.width ?? 0

    TopicHeader {
        answered: row.answered
        kept: row.verdict === EveningCheckInModel.Kept
        noted: row.noted
        open: row.open
        title: row.title
        verdictWords: row.verdictWords
        width: row.width

        onClicked: row.column.checkIn.toggle(row.index)
    }
    TopicTime {
        checkIn: row.column?.checkIn ?? null
        topic: row.title
        visible: row.open && row.timed
        width: row.width
    }
    TopicFlow {
        bottomPadding: 12
        choices: row.choices
        current: row.current
        topic: row.title
        visible: row.open
        width: row.width

        onChosen: choice => row.column.checkIn.choose(row.index, choice)

        Repeater {
            // By number: the chips stay, and the keyboard on them, when what is noted changes.
            model: row.open ? row.choices.length : 0

            Chip {
                id: chip

                required property int index
                readonly property TopicFlow flow: chip.parent as TopicFlow

                Accessible.name: chip.flow ? chip.flow.topic + ": " + chip.text : ""
                checked: chip.flow?.current === chip.index
                text: chip.flow?.choices[chip.index] ?? ""

                onClicked: chip.flow.chosen(chip.index)
            }
        }
        Chip {
            Accessible.name: row.title + ": " + text
            ink: Theme.secondary
            text: row.none
            visible: text !== ""

            onClicked: row.column.checkIn.answerNone(row.index)
        }
    }
}
