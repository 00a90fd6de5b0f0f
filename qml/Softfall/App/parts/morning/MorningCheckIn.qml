import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The morning check-in, on its own page or on Tonight: all four questions, the times, Save. Each question is one Tab
// stop; digits answer it, down goes to the next, Enter saves. A positioner, as PageHeader.
Column {
    id: checkIn

    required property MorningViewModel morning
    // Name of the page that `back` leads to; empty: no way back.
    property string backTo: ""
    readonly property bool compact: width < 560 * Theme.textScale
    readonly property bool ready: morning.status === PageViewModel.Ready
    readonly property real reach: compact ? 48 : 52
    // Room for what the keys do.
    readonly property bool keyed: width >= 700 * Theme.textScale
    readonly property bool asks: ready && !morning.noSleep

    // What has just opened is to be in sight.
    signal opened(Item part)
    signal articleAsked(string article)
    signal back
    signal putOff
    signal saved

    // Focuses the first question.
    function focusFirst(): void {
        checkIn.morning.noSleep ? fatigue.focusAnswer() : twitches.focusAnswer();
    }

    Layout.fillWidth: true
    spacing: compact ? 12 : 20

    Connections {
        function onSaved(): void {
            checkIn.saved();
        }
        function onWasPutOff(): void {
            checkIn.putOff();
        }

        target: checkIn.morning
    }
    Connections {
        function onWrongPointedAt(): void {
            times.focusWrong() || details.focusWrong();
        }

        target: checkIn.morning.details
    }
    PageHeader {
        backTo: checkIn.backTo
        subtitle: checkIn.compact ? checkIn.morning.nightName : checkIn.morning.nightQuestion
        title: checkIn.morning.title
        width: checkIn.width

        onBack: checkIn.back()
    }
    SlipSheet {
        morning: checkIn.morning
    }
    CaptionText {
        text: checkIn.morning.lateHint
        visible: checkIn.ready && text !== ""
        width: checkIn.width
    }
    PageState {
        page: checkIn.morning
        width: checkIn.width
    }
    BodyText {
        text: qsTr("No sleep that night. It’s saved as that, and counts neither as a night with twitches nor as one without.")
        visible: checkIn.ready && checkIn.morning.noSleep
        width: checkIn.width
    }
    AnswerRow {
        id: twitches

        answerSize: Theme.leadSize
        answers: checkIn.morning.twitchAnswers
        aside: Stepper {
            from: 6
            label: checkIn.morning.many
            name: qsTr("How many twitches")
            to: 50
            value: checkIn.morning.many
            visible: checkIn.morning.asksHowMany

            onStepped: value => checkIn.morning.many = value
        }
        columns: checkIn.compact ? 4 : 8
        current: checkIn.morning.twitchAnswer
        digits: 7
        firstDigit: 0
        headRoom: Theme.target
        hint: checkIn.morning.loggedHint
        names: checkIn.morning.twitchNames
        problem: checkIn.morning.problem
        question: qsTr("Twitches as you fell asleep?")
        reach: checkIn.reach
        showsDigits: checkIn.keyed
        shrinks: checkIn.compact
        spacing: checkIn.compact ? 6 : 10
        submits: true
        visible: checkIn.asks
        width: checkIn.width

        onChosen: index => checkIn.morning.twitchAnswer = index
        onProblemChanged: if (problem)
            checkIn.focusFirst()
        onSubmitted: checkIn.morning.save()
    }
    AnswerRow {
        answers: checkIn.morning.wokeAnswers
        current: checkIn.morning.woke
        digits: answers.length
        enabled: checkIn.morning.asksWoke
        question: checkIn.morning.wokeQuestion
        reach: checkIn.reach
        showsDigits: checkIn.keyed
        shrinks: checkIn.compact
        spacing: checkIn.compact ? 6 : 10
        submits: true
        visible: checkIn.asks
        width: checkIn.width

        onChosen: index => checkIn.morning.woke = index
        onSubmitted: checkIn.morning.save()
    }
    AnswerRow {
        answers: checkIn.morning.qualityAnswers
        current: checkIn.morning.quality
        digits: answers.length
        question: qsTr("How did you sleep?")
        reach: checkIn.reach
        showsDigits: checkIn.keyed
        shrinks: checkIn.compact
        spacing: checkIn.compact ? 6 : 10
        submits: true
        visible: checkIn.asks
        width: checkIn.width

        onChosen: index => checkIn.morning.quality = index
        onSubmitted: checkIn.morning.save()
    }
    AnswerRow {
        id: fatigue

        answers: checkIn.morning.fatigueAnswers
        current: checkIn.morning.fatigue
        digits: answers.length
        question: checkIn.morning.fatigueQuestion
        reach: checkIn.reach
        showsDigits: checkIn.keyed
        shrinks: checkIn.compact
        spacing: checkIn.compact ? 6 : 10
        submits: true
        visible: checkIn.ready
        width: checkIn.width

        onChosen: index => checkIn.morning.fatigue = index
        onSubmitted: checkIn.morning.save()
    }
    LinkButton {
        text: qsTr("Very tired? Don’t drive like that. When to see someone")
        // The last answer, whatever their number.
        visible: checkIn.ready && checkIn.morning.fatigue === checkIn.morning.fatigueAnswers.length - 1
        width: checkIn.width

        onClicked: checkIn.articleAsked("when-to-see-a-clinician")
    }
    Rectangle {
        color: Theme.line
        height: 1
        visible: checkIn.asks
        width: checkIn.width
    }
    // By hand, as the others here: a layout would not always settle where the words wrap.
    Item {
        implicitHeight: Math.max(planned.height, change.height)
        visible: checkIn.asks
        width: checkIn.width

        Column {
            id: planned

            anchors.left: parent.left
            anchors.right: change.left
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            BodyText {
                text: checkIn.morning.times
                width: planned.width
            }
            CaptionText {
                text: checkIn.morning.timesSource
                visible: text !== ""
                width: planned.width
            }
        }
        TextButton {
            id: change

            anchors.right: parent.right
            // Its words end where the answers above do.
            anchors.rightMargin: -rightPadding
            anchors.verticalCenter: parent.verticalCenter
            Accessible.name: checkIn.morning.timesOpen ? qsTr("Done changing the times") : qsTr("Change the times")
            text: checkIn.morning.timesOpen ? qsTr("Done") : qsTr("Change")

            onClicked: {
                checkIn.morning.timesOpen = !checkIn.morning.timesOpen;
                placed.show(times);
            }
        }
    }
    MorningTimes {
        id: times

        details: checkIn.morning.details
        visible: checkIn.asks && checkIn.morning.timesOpen
        width: checkIn.width
    }
    // Its place is known once everything is laid out again.
    Timer {
        id: placed

        property Item part: null

        function show(part: Item): void {
            placed.part = part;
            if (part.visible && checkIn.ready)
                placed.restart();
        }

        interval: 50

        onTriggered: checkIn.opened(placed.part)
    }
    MorningDetails {
        id: details

        morning: checkIn.morning
        visible: checkIn.ready && checkIn.morning.moreOpen
        width: checkIn.width

        onArticleAsked: article => checkIn.articleAsked(article)
    }
    MorningSave {
        keyed: checkIn.keyed
        morning: checkIn.morning
        visible: checkIn.ready
        width: checkIn.width

        onMoreOpened: placed.show(details)
    }
    QuestionsCard {
        questions: checkIn.morning.questions
        width: checkIn.width
    }
}
