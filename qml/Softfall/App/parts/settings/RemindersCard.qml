pragma ComponentBehavior: Bound
import QtQuick
import Softfall.Controls
import Softfall.ViewModels

// Which reminders, and in which words.
Card {
    id: card

    required property ReminderSettingsViewModel reminders

    spacing: 12
    title: qsTr("Reminders")

    CaptionText {
        text: qsTr("Turn off reminders you don’t want. The step stays in your evening.")
    }
    Repeater {
        model: card.reminders.kinds

        SwitchRow {
            id: kind

            required property int index
            required property string title
            required property bool wanted

            checked: kind.wanted
            text: kind.title

            onToggled: card.reminders.setWanted(kind.index, checked)
        }
    }
    SwitchRow {
        checked: card.reminders.discreet
        description: qsTr("Notifications say only “Time for your evening plan”.")
        text: qsTr("Discreet words")

        onToggled: card.reminders.discreet = checked
    }
}
