pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Four things that feel alike: three questions, and what the answers sound most like.
Card {
    id: card

    required property CompareViewModel comparison

    signal articleAsked

    spacing: 16
    title: qsTr("Which is it most like?")

    BodyText {
        color: Theme.secondary
        text: qsTr("Four things feel alike. These answers aren’t kept.")
    }
    Column {
        Layout.fillWidth: true
        spacing: 16

        Repeater {
            model: card.comparison.questions

            QuestionView {
                required property int index

                width: card.availableWidth

                onAnswered: reply => card.comparison.answer(index, reply)
            }
        }
    }
    LeadText {
        Accessible.role: Accessible.AlertMessage
        text: card.comparison.result
        visible: text !== ""
    }
    BodyText {
        text: card.comparison.doing
        visible: text !== ""
    }
    CaptionText {
        text: qsTr("This is not a diagnosis.")
        visible: card.comparison.result !== ""
    }
    LinkButton {
        text: qsTr("Compare all four")

        onClicked: card.articleAsked()
    }
}
