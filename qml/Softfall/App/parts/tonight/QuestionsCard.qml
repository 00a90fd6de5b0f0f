import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Cut-offs that could not be told in time, each a question with one tap to answer it.
Card {
    id: card

    required property QuestionsViewModel questions

    name: qsTr("Could not be told in time")
    spacing: 16
    visible: repeater.count > 0

    CaptionText {
        Layout.fillWidth: true
        text: qsTr("Could not be told in time. One tap each, a best guess will do.")
    }
    QuestionColumn {
        Layout.fillWidth: true
        questions: card.questions

        Repeater {
            id: repeater

            model: card.questions.model

            Column {
                id: question

                required property int index
                required property string title
                required property string detail
                required property var answers
                readonly property QuestionColumn column: question.parent as QuestionColumn

                Accessible.name: question.title
                Accessible.role: Accessible.Grouping
                spacing: 10
                width: question.column?.width ?? 0

                Column {
                    spacing: 2
                    width: parent.width

                    HeadingText {
                        text: question.title
                        width: parent.width
                    }
                    CaptionText {
                        text: question.detail
                        visible: text !== ""
                        width: parent.width
                    }
                }
                QuestionFlow {
                    question: question.title
                    width: parent.width

                    onAnswered: choice => question.column.questions.answer(question.index, choice)

                    Repeater {
                        model: question.answers

                        Chip {
                            id: chip

                            required property int index
                            required property string modelData
                            readonly property QuestionFlow flow: chip.parent as QuestionFlow

                            Accessible.name: chip.flow ? chip.flow.question + " " + chip.modelData : ""
                            text: chip.modelData

                            onClicked: chip.flow.answered(chip.index)
                        }
                    }
                }
            }
        }
    }
}
