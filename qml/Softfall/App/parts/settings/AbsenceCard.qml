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
    title: qsTr("Pause and travel")

    PauseRow {
        reminders: card.reminders
    }
    AnswerRow {
        answers: [qsTr("Ask"), qsTr("Local time"), qsTr("Home time")]
        current: card.reminders.travelPolicy
        hint: card.reminders.homeText
        question: qsTr("Away from home")

        onChosen: index => card.reminders.travelPolicy = index
    }
    TextButton {
        Layout.fillWidth: true
        Layout.leftMargin: -leftPadding
        Layout.maximumWidth: implicitWidth
        text: card.reminders.moveHomeLabel
        visible: text !== ""

        onClicked: card.reminders.moveHomeHere()
    }
    NamedRow {
        detail: qsTr("Reminders for tonight and the next six nights, for when you’re away from this computer.")
        name: qsTr("Calendar for the phone")

        QuietButton {
            text: qsTr("Save")

            Accessible.name: qsTr("Save the calendar for the phone")

            onClicked: card.reminders.exportCalendar()
        }
    }
}
