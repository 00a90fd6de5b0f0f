import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// How far a trial is, without any number about twitches.
Column {
    id: standing

    required property ExperimentViewModel experiment

    signal stopAsked

    spacing: 12

    LeadText {
        width: standing.width
        text: standing.experiment.tonightText
    }
    BodyText {
        width: standing.width
        text: standing.experiment.nightText
        visible: text !== ""
    }
    TrialQuestion {
        width: standing.width
        experiment: standing.experiment
    }
    CaptionText {
        width: standing.width
        text: standing.experiment.keptText
        visible: text !== ""
    }
    CaptionText {
        width: standing.width
        text: standing.experiment.endText
    }
    Flow {
        width: standing.width
        spacing: Theme.gap

        QuietButton {
            text: qsTr("Pass over tonight")
            visible: standing.experiment.nightText !== ""

            onClicked: standing.experiment.pauseTonight()
        }
        QuietButton {
            destructive: true
            text: qsTr("Stop the trial")

            onClicked: standing.stopAsked()
        }
    }
}
