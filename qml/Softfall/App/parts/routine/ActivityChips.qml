import QtQuick
import Softfall.Controls
import Softfall.ViewModels

// What fills the wind-down: chosen once, remembered, and changed by one tap.
Column {
    id: chips

    required property GuidanceViewModel guidance

    readonly property bool undecided: guidance.activity === GuidanceViewModel.NotChosen
    property bool unfolded: false

    spacing: 8

    CaptionText {
        text: qsTr("What does you good? It is remembered.")
        visible: chips.undecided
        width: chips.width
    }
    TextButton {
        leftPadding: 0
        rightPadding: 0
        text: qsTr("Something else tonight?")
        visible: !chips.undecided

        onClicked: chips.unfolded = !chips.unfolded
    }
    Flow {
        spacing: 8
        visible: chips.undecided || chips.unfolded
        width: chips.width

        ActivityChip {
            activity: GuidanceViewModel.Reading
            guidance: chips.guidance
            text: qsTr("Reading")
        }
        ActivityChip {
            activity: GuidanceViewModel.SlowBreathing
            guidance: chips.guidance
            text: qsTr("Slow breathing, 5 min")
        }
        ActivityChip {
            activity: GuidanceViewModel.Relaxation
            guidance: chips.guidance
            text: qsTr("Muscle relaxation, 8 min")
        }
        ActivityChip {
            activity: GuidanceViewModel.QuietRelaxation
            guidance: chips.guidance
            text: qsTr("Letting go only, 6 min")
        }
        ActivityChip {
            activity: GuidanceViewModel.Meditation
            guidance: chips.guidance
            text: qsTr("Meditation")
        }
        ActivityChip {
            activity: GuidanceViewModel.StretchingAgain
            guidance: chips.guidance
            text: qsTr("Stretching again")
        }
    }
}
