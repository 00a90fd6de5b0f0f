pragma ComponentBehavior: Bound
import QtQuick
import Softfall.Controls
import Softfall.ViewModels

// What fills the wind-down: chosen once, remembered, and changed by one tap.
Column {
    id: chips

    required property GuidanceViewModel guidance

    readonly property bool undecided: guidance.activity === GuidanceViewModel.NotChosen
    property bool unfolded: false
    // Its words stand in the middle.
    property bool centred: false

    spacing: 8

    CaptionText {
        text: qsTr("What helps you unwind? Softfall remembers.")
        visible: chips.undecided
        width: chips.width
    }
    TextButton {
        leftPadding: 0
        rightPadding: 0
        text: qsTr("Something else tonight?")
        visible: !chips.undecided
        width: Math.min(implicitWidth, chips.width)
        x: chips.centred ? (chips.width - width) / 2 : 0

        onClicked: chips.unfolded = !chips.unfolded
    }
    Flow {
        spacing: 8
        visible: chips.undecided || chips.unfolded
        width: chips.width

        Repeater {
            // In the order of GuidanceViewModel.Activity, from Reading on.
            model: [qsTr("Reading"), qsTr("Slow breathing, 5 min"), qsTr("Muscle relaxation, 8 min"), qsTr("Letting go only, 6 min"), qsTr("Meditation"), qsTr("Stretching again")]

            ChoiceChip {
                required property int index
                required property string modelData
                readonly property int activity: GuidanceViewModel.Reading + index

                checked: chips.guidance.activity === activity
                text: modelData

                onClicked: chips.guidance.activity = activity
            }
        }
    }
}
