import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// Reminders where the person is not as usual: paused, away, or reminded by the phone.
Card {
    id: card

    required property ReminderSettingsViewModel reminders

    spacing: 20
    title: qsTr("Pauses and journeys")

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
