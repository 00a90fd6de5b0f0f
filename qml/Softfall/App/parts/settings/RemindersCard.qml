pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Which reminders, in which words, by which clock, and when not at all.
Card {
    id: card

    required property ReminderSettingsViewModel reminders

    spacing: 20
    title: qsTr("Reminders")

    ColumnLayout {
        spacing: 10

        CaptionText {
            text: qsTr("Tap what you do not want to be told; it stays in your evening.")
        }
        Flow {
            Layout.fillWidth: true
            spacing: 10

            Repeater {
                model: card.reminders.kinds

                Chip {
                    id: kind

                    required property int index
                    required property string title
                    required property bool wanted

                    Accessible.checkable: true
                    Accessible.checked: kind.wanted
                    Accessible.name: kind.title
                    Accessible.role: Accessible.CheckBox
                    checked: kind.wanted
                    font.strikeout: !kind.wanted
                    ink: kind.wanted ? Theme.text : Theme.secondary
                    text: kind.wanted ? "✓ " + kind.title : kind.title

                    onClicked: card.reminders.setWanted(kind.index, !kind.wanted)
                }
            }
        }
    }
    SwitchRow {
        checked: card.reminders.discreet
        description: qsTr("Notifications say only “Time for your evening plan”.")
        text: qsTr("Discreet words")

        onToggled: card.reminders.discreet = checked
    }
    PauseRow {
        reminders: card.reminders
    }
    AnswerRow {
        answers: [qsTr("Ask"), qsTr("Clock there"), qsTr("Home time")]
        current: card.reminders.travelPolicy
        hint: card.reminders.homeText
        question: qsTr("Away from home")

        onChosen: index => card.reminders.travelPolicy = index
    }
    TextButton {
        Layout.leftMargin: -leftPadding
        text: card.reminders.moveHomeLabel
        visible: text !== ""

        onClicked: card.reminders.moveHomeHere()
    }
    NamedRow {
        detail: qsTr("Tonight and the coming six nights, for the phone to remind where this machine is not.")
        name: qsTr("Calendar for the phone")

        QuietButton {
            text: qsTr("Save")

            Accessible.name: qsTr("Save the calendar for the phone")

            onClicked: card.reminders.exportCalendar()
        }
    }
}
