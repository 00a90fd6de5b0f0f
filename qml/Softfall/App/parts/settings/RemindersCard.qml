pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// Which reminders, and in which words.
Card {
    id: card

    required property ReminderSettingsViewModel reminders
    // What does not apply is shown as well.
    property bool all: false

    spacing: 12
    title: qsTr("What to remind you of")

    CaptionText {
        text: qsTr("Turn off reminders you don’t want. The step stays in your evening.")
    }
    Column {
        id: kinds

        Layout.fillWidth: true
        spacing: 8

        Repeater {
            model: card.reminders.kinds

            SwitchRow {
                id: kind

                required property int index
                required property string title
                required property string detail
                required property bool wanted
                required property bool listed

                checked: kind.wanted
                description: kind.detail
                text: kind.title
                visible: kind.listed || card.all
                width: kinds.width

                onToggled: card.reminders.setWanted(kind.index, checked)
            }
        }
    }
    TextButton {
        Accessible.name: qsTr("More reminders")
        Layout.leftMargin: -leftPadding
        glyph: "plus"
        text: qsTr("More")
        visible: card.reminders.hidesSome && !card.all

        onClicked: card.all = true
    }
    SwitchRow {
        checked: card.reminders.discreet
        description: qsTr("Notifications say only “Time for your evening plan”.")
        text: qsTr("Discreet words")

        onToggled: card.reminders.discreet = checked
    }
}
