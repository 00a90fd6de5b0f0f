pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// A question with its answers side by side, as many in a row as `columns` says; one Tab stop.
ColumnLayout {
    id: row

    property string question: ""
    property string hint: ""
    // An error, shown instead of the hint.
    property string problem: ""
    property list<string> answers
    property int current: -1
    // Enter emits `submitted`; else it chooses the answer.
    property bool submits: false
    property alias digits: group.digits
    property alias firstDigit: group.firstDigit
    // Each answer shows its digit, unless its words begin with it.
    property bool showsDigits: false
    // Accessible names, if the labels alone say too little; as many as answers.
    property list<string> names: answers
    property int columns: answers.length
    // Of answers that are a number.
    property int answerSize: shrinks ? Theme.captionSize : Theme.bodySize
    // Beside the question.
    property alias aside: beside.data
    // Height reserved for the question, its hint and what is beside it, so that nothing shifts.
    property real headRoom: 0
    property real reach: 52
    // Long labels get smaller instead of wrapping.
    property bool shrinks: false
    // Buttons are never removed, so that the focus survives a change of the answers.
    property int most: 0
    // Several long answers in a narrow window: each as wide as its words, all of one size.
    readonly property bool uneven: shrinks && fitting > 3 && fitting >= answers.length && width < 420 * Theme.textScale
    // Fewer columns if the text is large and the window narrow.
    readonly property int fitting: Math.max(1, Math.min(columns, Math.max(2, Math.floor((width + 8) / (60 * Theme.textScale)))))

    // What the answers have, without the gaps between them.
    readonly property real answerRoom: Math.max(0, width - (fitting - 1) * grid.columnSpacing)
    // Of uneven answers: what each has over its words.
    readonly property real unevenSpare: Math.floor((answerRoom - wordsWidth()) / fitting)

    signal chosen(int index)
    signal submitted

    // Where a column of answers of one width begins, in whole pixels and without the gaps.
    function edgeOf(column: int): real {
        return Math.round(column * row.answerRoom / row.fitting);
    }
    function wordsWidth(): real {
        return Array.from(row.answers).reduce((sum, _, index) => sum + (buttons.itemAt(index)?.implicitWidth ?? 0), 0);
    }

    function digitOf(index: int): string {
        const digit = index < group.digits ? String(group.firstDigit + index) : "";
        return row.showsDigits && row.answers[index]?.startsWith(digit) === false ? digit : "";
    }
    // Focuses the chosen answer, or the first.
    function focusAnswer(): void {
        group.focusChoice(group.at);
    }

    Accessible.name: row.question
    Accessible.role: Accessible.Grouping
    spacing: 10

    Keys.onPressed: event => event.accepted = group.press(event.key)
    onAnswersChanged: row.most = Math.max(row.most, row.answers.length)

    ChoiceGroup {
        id: group

        choices: buttons
        count: row.answers.length
        current: row.current
        mirrored: row.LayoutMirroring.enabled

        onChosen: index => row.chosen(index)
    }

    // By hand: layouts in one another would not always follow when the hint wraps.
    Item {
        id: head

        Layout.fillWidth: true
        implicitHeight: Math.max(row.headRoom, beside.height, words.height)
        implicitWidth: Math.max(heading.implicitWidth, below.implicitWidth) + (beside.width > 0 ? beside.width + 12 : 0)
        visible: row.question !== ""

        Item {
            id: words

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            height: heading.height + (below.text ? below.height : 0)
            width: head.width - (beside.width > 0 ? beside.width + 12 : 0)

            HeadingText {
                id: heading

                text: row.question
                width: words.width
            }
            CaptionText {
                id: below

                anchors.top: heading.bottom
                color: row.problem ? Theme.alert : Theme.secondary
                text: row.problem || row.hint
                visible: text !== ""
                width: words.width
            }
        }
        Row {
            id: beside

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    // By hand: a layout kept the width of some answers where all of them changed at once.
    Item {
        Layout.fillWidth: true
        implicitHeight: grid.height

        Grid {
            id: grid

            columnSpacing: row.shrinks ? 4 : 8
            columns: row.fitting
            rowSpacing: 8
            verticalItemAlignment: Grid.AlignVCenter
            width: row.width

            Repeater {
                id: buttons

                model: row.most

                ChoiceButton {
                    required property int index

                    Accessible.name: row.question + " " + (row.names[index] ?? "")
                    checked: row.current === index
                    entered: !row.submits
                    focusPolicy: group.hasTab(index) || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                    font.pixelSize: text.length <= 2 ? row.answerSize : row.shrinks ? Theme.captionSize : Theme.bodySize
                    keyName: row.digitOf(index)
                    reach: row.reach
                    shrinks: row.shrinks
                    text: row.answers[index] ?? ""
                    visible: index < row.answers.length
                    width: row.uneven ? implicitWidth + row.unevenSpare : row.edgeOf(index % row.fitting + 1) - row.edgeOf(index % row.fitting)

                    onClicked: row.chosen(index)
                    onPressed: group.at = index
                    onSubmitted: row.submitted()
                }
            }
        }
    }
}
