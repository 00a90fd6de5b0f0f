import QtQuick
import Softfall.Controls
import Softfall.ViewModels

// One of the things to fill the wind-down with.
ChoiceChip {
    id: chip

    required property GuidanceViewModel guidance
    required property int activity

    checked: chip.guidance.activity === chip.activity

    onClicked: chip.guidance.activity = chip.activity
}
