import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What is to be tried, for how long, and what that can show, before it begins.
ColumnLayout {
    id: form

    required property ExperimentViewModel experiment

    spacing: 16

    BodyText {
        Layout.fillWidth: true
        color: Theme.secondary
        text: qsTr("On some nights you do it, on others you live as you like. Chance decides which, and the nights are compared at the end.")
    }
    ChoiceFlow {
        Layout.fillWidth: true
        choices: form.experiment.templates
        current: form.experiment.chosen
        name: qsTr("What to try")

        onChosen: index => form.experiment.chosen = index
    }
    Stepper {
        from: form.experiment.leastPairs
        label: qsTr("%1 pairs").arg(form.experiment.pairs)
        name: qsTr("Pairs of blocks")
        to: form.experiment.mostPairs
        value: form.experiment.pairs

        onStepped: value => form.experiment.pairs = value
    }
    CaptionText {
        Layout.fillWidth: true
        text: form.experiment.sizeText
    }
    QuietButton {
        text: qsTr("Start tonight")

        onClicked: form.experiment.start()
    }
}
