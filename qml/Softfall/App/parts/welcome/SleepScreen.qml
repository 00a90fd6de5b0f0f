import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// Bedtime and wake time.
Column {
    id: screen

    required property WelcomeViewModel welcome

    Card {
        name: qsTr("Bedtime and wake-up")
        width: screen.width

        WeekSchedule {
            schedule: screen.welcome.week
        }
    }
}
