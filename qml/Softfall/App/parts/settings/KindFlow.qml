import QtQuick
import Softfall.ViewModels

// Where the kinds of reminder stand.
Flow {
    required property ReminderSettingsViewModel reminders

    spacing: 10
}
