pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What a tap on a drink logs.
Card {
    id: card

    required property DiarySettingsViewModel diary

    spacing: 16
    title: qsTr("Drinks with caffeine")

    BodyText {
        color: Theme.secondary
        text: qsTr("In milligrams. No two cups are alike; yours may have more or less.")
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
        Layout.fillWidth: true
        Layout.leftMargin: -leftPadding
        Layout.maximumWidth: implicitWidth
        text: qsTr("Restore the usual drinks")
        visible: !card.diary.presetsAreDefault

        onClicked: card.diary.restoreDefaultPresets()
    }
}
