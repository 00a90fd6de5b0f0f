import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// A question with its answers side by side, as many in a row as `columns` says.
ColumnLayout {
    id: row

    property string question: ""
    property string hint: ""
    property list<string> answers
    // What the answers are called where their label alone says too little; as many as answers.
    property list<string> names: answers
    // Index of the answer given, -1 for none.
    property int current: -1
    property int columns: answers.length
    // Of answers that are a number or a sign.
    property int answerSize: Theme.bodySize
    // With large text in a narrow window, as many as fit.
    readonly property int fitting: Math.max(1, Math.min(columns, Math.max(2, Math.floor((width + 10) / (62 * Theme.textScale)))))

    signal answered(int index)

    Accessible.name: row.question
    Accessible.role: Accessible.Grouping
    spacing: 12

    HeadingText {
        Layout.fillWidth: true
        text: row.question
        visible: text !== ""
    }
    CaptionText {
        Layout.fillWidth: true
        text: row.hint
        visible: text !== ""
    }
    ChoiceGrid {
        Layout.fillWidth: true
        answerSize: row.answerSize
        broken: row.fitting < row.columns
        columns: row.fitting
        current: row.current
        names: row.names
        question: row.question

        onAnswered: index => row.answered(index)

        Repeater {
            model: row.answers

            ChoiceButton {
                id: choice

                required property int index
                required property string modelData
                readonly property ChoiceGrid grid: choice.parent as ChoiceGrid

                Accessible.name: choice.grid ? choice.grid.question + " " + choice.grid.names[choice.index] : ""
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                checked: choice.grid?.current === choice.index
                font.pixelSize: choice.modelData.length > 2 ? Theme.bodySize : choice.grid?.answerSize ?? Theme.bodySize
                text: choice.grid?.broken ? choice.grid.names[choice.index] : choice.modelData

                onClicked: choice.grid.answered(choice.index)
            }
        }
    }
}
