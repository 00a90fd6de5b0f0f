import QtQuick
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What is to be tried, for how long, and what that can show, before it begins.
Column {
    id: form

    required property ExperimentViewModel experiment

    spacing: 16

    BodyText {
        width: form.width
        color: Theme.secondary
        text: qsTr("Some nights you do it, other nights you do as you like. A coin toss decides which. The nights are compared at the end.")
    }
    ChoiceFlow {
        width: form.width
        labels: form.experiment.templates
        current: form.experiment.chosen
        name: qsTr("What to try")

        onChosen: index => form.experiment.chosen = index
    }
    Stepper {
        from: form.experiment.minPairs
        label: qsTr("%n pairs", "", form.experiment.pairs)
        name: qsTr("Pairs of blocks")
        to: form.experiment.maxPairs
        value: form.experiment.pairs

        onStepped: value => form.experiment.pairs = value
    }
    CaptionText {
        width: form.width
        text: form.experiment.sizeText
    }
    QuietButton {
        text: qsTr("Start tonight")

        onClicked: form.experiment.start()
    }
}
