pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// Cut-offs whose reminder could not be shown in time, each a question with one tap to answer it.
Card {
    id: card

    required property QuestionsViewModel questions
    readonly property int count: repeater.count

    name: qsTr("Questions about today")
    spacing: 16
    visible: repeater.count > 0

    CaptionText {
        text: qsTr("Their reminders couldn’t be shown in time. A best guess will do.")
    }
    Column {
        id: list

        Layout.fillWidth: true
        spacing: 20

        Repeater {
            id: repeater

            model: card.questions.model

            Column {
                id: question

                required property int index
                required property string title
                required property string detail
                required property var answers

                Accessible.name: question.title
                Accessible.role: Accessible.Grouping
                spacing: 10
                width: list.width

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
                Flow {
                    spacing: 10
                    width: parent.width

                    Repeater {
                        model: question.answers

                        Chip {
                            required property int index
                            required property string modelData

                            Accessible.name: question.title + " " + modelData
                            text: modelData

                            onClicked: card.questions.answer(question.index, index)
                        }
                    }
                }
            }
        }
    }
}
