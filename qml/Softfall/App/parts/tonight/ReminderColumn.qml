import QtQuick
import Softfall.ViewModels

// Where the waiting reminders stand.
Column {
    required property TonightViewModel tonight

    signal checkInAsked

    spacing: 12
}
