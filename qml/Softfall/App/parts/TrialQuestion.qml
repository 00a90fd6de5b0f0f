import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// Whether the trial was kept to, at one tap.
GridLayout {
    id: question

    required property ExperimentViewModel experiment

    columnSpacing: 12
    columns: width < 380 ? 1 : 2
    rowSpacing: 8
    visible: experiment.question !== ""

    BodyText {
        Layout.fillWidth: true
        text: question.experiment.question
    }
    YesNo {
        name: question.experiment.question
        told: question.experiment.told

        onAnswered: told => question.experiment.answer(told)
    }
}
