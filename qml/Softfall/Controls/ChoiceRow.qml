pragma ComponentBehavior: Bound
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
    // Fewer columns than wished for: a sign such as a dot no longer stands between its neighbours and needs its name.
    readonly property bool broken: fitting < columns

    signal answered(int index)

    Accessible.name: row.question
    Accessible.role: Accessible.Grouping
    spacing: 12

    HeadingText {
        text: row.question
        visible: text !== ""
    }
    CaptionText {
        text: row.hint
        visible: text !== ""
    }
    GridLayout {
        columnSpacing: 10
        columns: row.fitting
        rowSpacing: 10

        Repeater {
            model: row.answers

            ChoiceButton {
                required property int index
                required property string modelData

                Accessible.name: row.question + " " + row.names[index]
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                checked: row.current === index
                font.pixelSize: modelData.length > 2 ? Theme.bodySize : row.answerSize
                text: row.broken ? row.names[index] : modelData

                onClicked: row.answered(index)
            }
        }
    }
}
