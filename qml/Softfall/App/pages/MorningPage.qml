import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Four questions with large answers, done in four taps and in sight at once where the window lets it; details behind one
// line.
ScrollPage {
    id: morningPage

    required property WindowViewModel softfall
    readonly property MorningViewModel morning: softfall.morning
    readonly property bool ready: morning.status === PageViewModel.Ready

    maximumWidth: Math.round(560 * Theme.textScale)

    PageHeader {
        backTo: morningPage.softfall.place === 1 ? qsTr("Diary") : qsTr("Tonight")
        subtitle: morningPage.morning.nightTitle
        title: morningPage.morning.title

        onBack: morningPage.softfall.back()
    }
    SlipSheet {
        morning: morningPage.morning
    }
    CaptionText {
        Layout.topMargin: -8
        text: morningPage.morning.lateHint
        visible: morningPage.ready && text !== ""
    }
    PageState {
        page: morningPage.morning
    }
    BodyText {
        text: qsTr("No sleep that night. It is kept as that, and counts neither as a night with twitches nor as one without.")
        visible: morningPage.ready && morningPage.morning.noSleep
    }
    ChoiceRow {
        answerSize: Theme.leadSize
        answers: morningPage.morning.twitchAnswers
        columns: 4
        current: morningPage.morning.twitchAnswer
        hint: morningPage.morning.loggedHint
        names: morningPage.morning.twitchNames
        question: qsTr("Twitches as you fell asleep?")
        visible: morningPage.ready && !morningPage.morning.noSleep

        onAnswered: index => morningPage.morning.twitchAnswer = index
    }
    Stepper {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: -12
        from: 6
        label: morningPage.morning.many
        name: qsTr("How many twitches")
        to: 50
        value: morningPage.morning.many
        visible: morningPage.ready && morningPage.morning.asksHowMany

        onStepped: value => morningPage.morning.many = value
    }
    ChoiceRow {
        answers: [qsTr("No"), qsTr("Some"), qsTr("Most")]
        current: morningPage.morning.woke
        question: qsTr("Did they wake you?")
        visible: morningPage.ready && morningPage.morning.asksWoke

        onAnswered: index => morningPage.morning.woke = index
    }
    ChoiceRow {
        answers: [qsTr("Bad"), "·", qsTr("OK"), "·", qsTr("Good")]
        current: morningPage.morning.quality
        names: [qsTr("Bad"), qsTr("Rather bad"), qsTr("OK"), qsTr("Rather good"), qsTr("Good")]
        question: qsTr("How was the night?")
        visible: morningPage.ready && !morningPage.morning.noSleep

        onAnswered: index => morningPage.morning.quality = index
    }
    ChoiceRow {
        answers: [qsTr("No"), "·", qsTr("Some"), "·", qsTr("Very")]
        current: morningPage.morning.fatigue
        names: [qsTr("No"), qsTr("A little"), qsTr("Some"), qsTr("Rather"), qsTr("Very")]
        question: qsTr("Tired now?")
        visible: morningPage.ready

        onAnswered: index => morningPage.morning.fatigue = index
    }
    MorningDetails {
        morning: morningPage.morning
        visible: morningPage.ready && morningPage.morning.moreOpen
    }
    QuestionsCard {
        questions: morningPage.morning.questions
    }
    ColumnLayout {
        spacing: 8
        visible: morningPage.ready

        PageNotice {
            page: morningPage.morning
        }
        CaptionText {
            horizontalAlignment: Text.AlignHCenter
            text: morningPage.morning.times
            visible: text !== ""
        }
        PrimaryButton {
            Layout.fillWidth: true
            enabled: morningPage.morning.canSave
            text: qsTr("Save")

            onClicked: morningPage.morning.save()
        }
        Flow {
            Layout.alignment: Qt.AlignHCenter
            spacing: 4

            TextButton {
                text: morningPage.morning.noSleep ? qsTr("I did sleep") : qsTr("I did not sleep")

                onClicked: morningPage.morning.noSleep = !morningPage.morning.noSleep
            }
            TextButton {
                text: morningPage.morning.moreOpen ? qsTr("Less about this night") : qsTr("More about this night")

                onClicked: morningPage.morning.moreOpen = !morningPage.morning.moreOpen
            }
        }
    }
}
