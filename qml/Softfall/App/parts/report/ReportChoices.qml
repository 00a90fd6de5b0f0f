import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What the report says at its top, which nights it is about, and what becomes of it.
Card {
    id: choices

    required property ReportViewModel report

    name: qsTr("What the report has")
    spacing: 8

    HeadingText {
        text: qsTr("Your question")
    }
    TextEntry {
        Accessible.description: choices.report.problem
        color: choices.report.problem ? Theme.alert : Theme.text
        name: qsTr("Your question")
        placeholderText: qsTr("What do you most want to ask?")
        text: choices.report.question

        onTextEdited: choices.report.question = text
    }
    CaptionText {
        color: choices.report.problem ? Theme.alert : Theme.secondary
        text: choices.report.problem || qsTr("It stands at the top. It may stay empty.")
    }
    HeadingText {
        Layout.topMargin: 12
        text: qsTr("Which nights")
    }
    ChoiceFlow {
        current: choices.report.range
        evenIn: choices.availableWidth
        labels: choices.report.ranges
        name: qsTr("Which nights")

        onChosen: index => choices.report.range = index
    }
    CaptionText {
        text: choices.report.span
        visible: text !== ""
    }
    SwitchRow {
        Layout.topMargin: 8
        checked: choices.report.annex
        description: qsTr("All nights as a list, with your notes, on the pages after it.")
        text: qsTr("Add an annex")

        onToggled: choices.report.annex = checked
    }
    Buttons {
        Layout.topMargin: 12

        PrimaryButton {
            enabled: choices.report.problem === ""
            text: qsTr("Save as PDF…")

            onClicked: choices.report.savePdf()
        }
        QuietButton {
            enabled: choices.report.problem === ""
            text: qsTr("Print…")

            onClicked: choices.report.print()
        }
        QuietButton {
            enabled: choices.report.problem === ""
            text: qsTr("Save as HTML…")

            onClicked: choices.report.saveHtml()
        }
    }
}
