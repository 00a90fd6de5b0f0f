import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// What the trial asks tonight, and whether it was kept to.
Card {
    id: card

    required property ExperimentViewModel experiment

    name: qsTr("Your trial")
    spacing: 12
    visible: experiment.nightText !== "" || experiment.question !== ""

    Column {
        Layout.fillWidth: true
        spacing: 2
        visible: card.experiment.nightText !== ""

        HeadingText {
            text: card.experiment.tonightText
            width: parent.width
        }
        CaptionText {
            text: card.experiment.nightText
            width: parent.width
        }
    }
    TrialQuestion {
        experiment: card.experiment
    }
}
