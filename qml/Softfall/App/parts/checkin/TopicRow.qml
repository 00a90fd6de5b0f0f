pragma ComponentBehavior: Bound
import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// One topic of the check-in in two lines: what it is, what is logged, and whether its cut-off is past. A tap unfolds its
// answers in place.
Column {
    id: row

    required property EveningCheckInViewModel checkIn
    required property int index
    required property string title
    required property string logged
    required property int verdict
    required property string verdictWords
    required property bool answered
    required property bool open
    required property bool timed
    required property var choices
    required property int current
    required property string none
    required property bool listed

    // Answers that fold the topic return the focus to it.
    function take(index: int): void {
        if (!row.timed || index >= row.choices.length)
            face.forceActiveFocus(Qt.TabFocusReason);
        index < row.choices.length ? row.checkIn.choose(row.index, index) : row.checkIn.answerNone(row.index);
    }

    spacing: 10

    BaseButton {
        id: face

        Accessible.description: row.open ? qsTr("Its answers are shown below.") : qsTr("Shows its answers.")
        Accessible.name: row.title + ", " + row.logged + (row.verdictWords ? ", " + row.verdictWords : "")
        bottomPadding: 8
        leftPadding: 0
        radius: 12
        rightPadding: 0
        text: row.title
        topPadding: 8
        width: row.width

        contentItem: TopicFace {
            answered: row.answered
            kept: row.verdict === TopicVerdict.Kept
            logged: row.logged
            open: row.open
            title: row.title
            verdictWords: row.verdictWords
        }

        onClicked: row.checkIn.toggle(row.index)
    }
    TopicTime {
        checkIn: row.checkIn
        topic: row.title
        visible: row.open && row.timed
        width: row.width
    }
    // A choice is logged at once, so arrows only move.
    ChoiceFlow {
        bottomPadding: 12
        current: row.current
        digits: row.timed ? 0 : row.choices.length
        firstDigit: 0
        immediate: false
        labels: row.open ? row.none ? row.choices.concat([row.none]) : row.choices : []
        name: row.title
        visible: row.open
        width: row.width

        onChosen: index => row.take(index)
    }
}
