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
    BodyText {
        color: Theme.secondary
        text: qsTr("Drinks with caffeine, in milligrams. No two cups are the same, so yours may have more or less.")
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
        text: qsTr("Restore the usual drinks")
        visible: !card.diary.presetsAreDefault

        onClicked: card.diary.restoreDefaultPresets()
    }
}
