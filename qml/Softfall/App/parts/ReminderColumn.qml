import QtQuick
import Softfall.ViewModels

// Where the waiting reminders stand.
Column {
    required property TonightViewModel tonight

    spacing: 12
}
