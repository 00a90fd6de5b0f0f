import QtQuick
import Softfall.Controls
import Softfall.ViewModels

// How the person wants the diary.
Card {
    id: card

    required property DiarySettingsViewModel diary

    spacing: 16
    title: qsTr("Diary")

    AnswerRow {
        answers: [qsTr("Every night"), qsTr("Weekly totals")]
        current: card.diary.counts
        hint: qsTr("If counting keeps you watching for the next twitch, Softfall can show weekly totals only. Every night is still saved. A pause, under Reminders, stops the questions for a few days.")
        question: qsTr("Show counts")

        onChosen: index => card.diary.counts = index
    }
    SwitchRow {
        checked: card.diary.logsLive
        description: qsTr("From the tray, with a button, or with T during the wind-down. You never have to: a guess in the morning is enough.")
        text: qsTr("Log twitches as they happen")

        onToggled: card.diary.logsLive = checked
    }
}
