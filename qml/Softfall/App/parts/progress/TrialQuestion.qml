import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// Whether the trial was kept to, at one tap.
Column {
    id: question

    required property ExperimentViewModel experiment
    // It was answered here, and may leave with its buttons.
    property bool answered: false

    Layout.fillWidth: true
    spacing: 8
    visible: experiment.question !== ""

    onVisibleChanged: if (answered && !visible) {
        answered = false;
        nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    BodyText {
        width: question.width
        text: question.experiment.question
    }
    YesNo {
        name: question.experiment.question
        choice: question.experiment.choice

        onAnswered: choice => {
            question.answered = true;
            question.experiment.answer(choice);
        }
    }
}
