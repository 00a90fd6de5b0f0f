pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
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
    BodyText {
        color: Theme.secondary
        text: qsTr("Drinks with caffeine, in milligrams. No two cups are alike; yours may have more or less.")
    }
    Column {
        id: drinks

        Layout.fillWidth: true
        spacing: 16

        Repeater {
            model: card.diary.presets

            PresetRow {
                diary: card.diary
                width: drinks.width
            }
        }
    }
    Buttons {
        visible: card.diary.canAddPreset

        TextEntry {
            id: drink

            maximumLength: card.diary.maxPresetNameLength
            name: qsTr("Another drink")
            placeholderText: qsTr("Another drink")

            onAccepted: add.clicked()
        }
        QuietButton {
            id: add

            enabled: drink.text.trim() !== ""
            text: qsTr("Add")

            onClicked: {
                card.diary.addPreset(drink.text, 50);
                drink.clear();
            }
        }
    }
    TextButton {
        Layout.leftMargin: -leftPadding
        text: qsTr("Back to the typical drinks")
        visible: !card.diary.presetsAreDefault

        onClicked: card.diary.restoreDefaultPresets()
    }
}
