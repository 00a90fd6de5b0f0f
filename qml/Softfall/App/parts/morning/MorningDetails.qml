import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// What the morning asks behind the fold.
ColumnLayout {
    id: fold

    required property MorningViewModel morning
    readonly property NightDetailsViewModel details: morning.details
    readonly property bool slept: !morning.noSleep

    spacing: 16

    TimeRow {
        minutes: fold.details.inBed
        name: qsTr("In bed")
        visible: fold.slept

        onPicked: minutes => fold.details.inBed = minutes
    }
    TimeRow {
        minutes: fold.details.lightsOut
        name: qsTr("Lights out")
        visible: fold.slept

        onPicked: minutes => fold.details.lightsOut = minutes
    }
    NumberRow {
        begin: 10
        detail: qsTr("Minutes, a guess will do")
        name: qsTr("Time to fall asleep")
        numberName: qsTr("Minutes to fall asleep")
        step: 5
        to: 240
        value: fold.details.solMinutes
        visible: fold.slept

        onPicked: value => fold.details.solMinutes = value
    }
    NumberRow {
        name: qsTr("Times awake")
        to: 20
        value: fold.details.awakenings
        visible: fold.slept

        onPicked: value => fold.details.awakenings = value
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
    }
    TimeRow {
        minutes: fold.details.wake
        name: qsTr("Awake for good")
        visible: fold.slept

        onPicked: minutes => fold.details.wake = minutes
    }
    TimeRow {
        minutes: fold.details.outOfBed
        name: qsTr("Out of bed")
        visible: fold.slept

        onPicked: minutes => fold.details.outOfBed = minutes
    }
    MorningTwitches {
        details: fold.details
        visible: fold.morning.asksTwitches
    }
    TextEntry {
        maximumLength: 500
        name: qsTr("Note")
        placeholderText: qsTr("A note, if you like")
        text: fold.details.note

        onTextEdited: fold.details.note = text
    }
}
