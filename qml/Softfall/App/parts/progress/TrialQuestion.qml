import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// Whether the trial was kept to, at one tap.
Column {
    id: question

    required property ExperimentViewModel experiment

    spacing: 8
    visible: experiment.question !== ""

    BodyText {
        width: question.width
        text: question.experiment.question
    }
    YesNo {
        name: question.experiment.question
        told: question.experiment.told

        onAnswered: told => question.experiment.answer(told)
    }
}
