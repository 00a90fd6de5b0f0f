import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// Whether the trial was kept to, at one tap.
Column {
    id: question

    required property ExperimentViewModel experiment

    Layout.fillWidth: true
    spacing: 8
    visible: experiment.question !== ""

    BodyText {
        width: question.width
        text: question.experiment.question
    }
    YesNo {
        name: question.experiment.question
        choice: question.experiment.choice

        onAnswered: choice => question.experiment.answer(choice)
    }
}
