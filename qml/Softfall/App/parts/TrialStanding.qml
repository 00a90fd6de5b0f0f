import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// How far a trial is, without any number about twitches.
ColumnLayout {
    id: standing

    required property ExperimentViewModel experiment

    signal stopAsked

    spacing: 12

    LeadText {
        Layout.fillWidth: true
        text: standing.experiment.tonightText
    }
    BodyText {
        Layout.fillWidth: true
        text: standing.experiment.nightText
        visible: text !== ""
    }
    TrialQuestion {
        Layout.fillWidth: true
        experiment: standing.experiment
    }
    CaptionText {
        Layout.fillWidth: true
        text: standing.experiment.keptText
        visible: text !== ""
    }
    CaptionText {
        Layout.fillWidth: true
        text: standing.experiment.endText
    }
    Flow {
        Layout.fillWidth: true
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
