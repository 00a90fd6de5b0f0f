import QtQuick
import Softfall.Controls
import Softfall.ViewModels

// More about the night, in the fold.
FieldColumn {
    id: fold

    required property MorningViewModel morning
    readonly property NightDetailsViewModel details: morning.details
    readonly property bool slept: !morning.noSleep

    signal articleAsked(string article)

    NumberRow {
        begin: 10
        detail: qsTr("Minutes, a guess will do")
        name: qsTr("Fell asleep after")
        numberName: qsTr("Minutes to fall asleep")
        step: 5
        to: 240
        value: fold.details.solMinutes
        visible: fold.slept

        onPicked: value => fold.details.solMinutes = value
        onWrongChanged: fold.details.setWrong("solMinutes", wrong)
    }
    NumberRow {
        name: qsTr("Times awake")
        to: 20
        value: fold.details.awakenings
        visible: fold.slept

        onPicked: value => fold.details.awakenings = value
        onWrongChanged: fold.details.setWrong("awakenings", wrong)
    }
    NumberRow {
        begin: 10
        detail: qsTr("Minutes in all")
        name: qsTr("Awake at night")
        numberName: qsTr("Minutes awake at night")
        step: 5
        to: 600
        value: fold.details.wasoMinutes
        visible: fold.slept

        onPicked: value => fold.details.wasoMinutes = value
        onWrongChanged: fold.details.setWrong("wasoMinutes", wrong)
    }
    NumberRow {
        detail: qsTr("0 is none, 10 the worst")
        name: qsTr("Pain with them")
        numberName: qsTr("Pain")
        value: fold.details.pain
        visible: fold.morning.asksTwitches

        onPicked: value => fold.details.pain = value
        onWrongChanged: fold.details.setWrong("pain", wrong)
    }
    MorningTwitches {
        details: fold.details
        visible: fold.morning.asksTwitches

        onArticleAsked: article => fold.articleAsked(article)
    }
    TextEntry {
        maximumLength: 500
        name: qsTr("Note")
        placeholderText: qsTr("A note, if you like")
        text: fold.details.note

        onTextEdited: fold.details.note = text
    }
}
