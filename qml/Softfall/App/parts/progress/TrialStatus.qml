import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// How far a trial is, without any number about twitches.
Column {
    id: status

    required property ExperimentViewModel experiment

    signal stopAsked

    spacing: 12

    LeadText {
        width: status.width
        text: status.experiment.tonightText
    }
    BodyText {
        width: status.width
        text: status.experiment.nightText
        visible: text !== ""
    }
    TrialQuestion {
        width: status.width
        experiment: status.experiment
    }
    CaptionText {
        width: status.width
        text: status.experiment.keptText
        visible: text !== ""
    }
    CaptionText {
        width: status.width
        text: status.experiment.endText
    }
    Flow {
        width: status.width
        spacing: Theme.gap

        QuietButton {
            text: qsTr("Skip tonight")
            visible: status.experiment.nightText !== ""

            onClicked: status.experiment.pauseTonight()
        }
        QuietButton {
            destructive: true
            text: qsTr("Stop the trial")

            onClicked: status.stopAsked()
        }
    }
}
