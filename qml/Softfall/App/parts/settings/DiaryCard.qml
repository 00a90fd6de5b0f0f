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
        answers: [qsTr("Each night"), qsTr("Only by week")]
        current: card.diary.counts
        hint: qsTr("If counting keeps you watching for the next twitch, let Softfall tell weeks only. Nothing is lost: each night is kept all the same. A pause, under Reminders, stops the questions for some days.")
        question: qsTr("Twitches are told")

        onChosen: index => card.diary.counts = index
    }
    SwitchRow {
        checked: card.diary.logsLive
        description: qsTr("By the tray, a button, or the T key in the wind-down. You never need to: a guess in the morning is enough.")
        text: qsTr("Log twitches as they happen")

        onToggled: card.diary.logsLive = checked
    }
}
