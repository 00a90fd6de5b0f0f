import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// A trial on oneself: it is started, runs, and shows its result at the end.
Card {
    id: card

    required property ExperimentViewModel experiment

    name: qsTr("A trial of your own")
    spacing: 16
    title: experiment.open ? experiment.title : name
    visible: experiment.status === PageViewModel.Ready || experiment.status === PageViewModel.Empty

    TrialStatus {
        Layout.fillWidth: true
        experiment: card.experiment
        visible: card.experiment.open

        onStopAsked: stopping.open()
    }
    Column {
        Layout.fillWidth: true
        spacing: 4
        visible: card.experiment.resultText !== ""

        CaptionText {
            text: card.experiment.title
            width: parent.width
        }
        BodyText {
            text: card.experiment.resultText
            width: parent.width
        }
        CaptionText {
            text: card.experiment.keptText
            visible: text !== ""
            width: parent.width
        }
    }
    TrialStart {
        Layout.fillWidth: true
        experiment: card.experiment
        visible: !card.experiment.open
    }
    Sheet {
        id: stopping

        detail: qsTr("It won’t be compared, and you can’t resume it. The nights stay in your diary.")
        question: qsTr("Stop the trial early?")

        Buttons {
            QuietButton {
                destructive: true
                text: qsTr("Stop the trial for good")

                onClicked: {
                    stopping.close();
                    card.experiment.stop();
                }
            }
            QuietButton {
                text: qsTr("Keep the trial")

                onClicked: stopping.close()
            }
        }
    }
}
