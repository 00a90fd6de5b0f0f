import QtQuick
import Softfall.ViewModels

// Where the topics of the evening's check-in stand.
Column {
    required property EveningCheckInViewModel checkIn

    spacing: 4
}
