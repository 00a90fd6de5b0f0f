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

    NamedRow {
        Layout.fillWidth: true
        name: qsTr("In bed")
        visible: fold.slept

        TimePicker {
            minutes: fold.details.inBed
            name: qsTr("In bed")
            step: 5

            onPicked: minutes => fold.details.inBed = minutes
        }
    }
    NamedRow {
        Layout.fillWidth: true
        name: qsTr("Lights out")
        visible: fold.slept

        TimePicker {
            minutes: fold.details.lightsOut
            name: qsTr("Lights out")
            step: 5

            onPicked: minutes => fold.details.lightsOut = minutes
        }
    }
    NamedRow {
        Layout.fillWidth: true
        detail: qsTr("Minutes, a guess will do")
        name: qsTr("Time to fall asleep")
        visible: fold.slept

        NumberPicker {
            begin: 10
            name: qsTr("Minutes to fall asleep")
            step: 5
            to: 240
            value: fold.details.solMinutes

            onPicked: value => fold.details.solMinutes = value
        }
    }
    NamedRow {
        Layout.fillWidth: true
        name: qsTr("Times awake")
        visible: fold.slept

        NumberPicker {
            name: qsTr("Times awake")
            to: 20
            value: fold.details.awakenings

            onPicked: value => fold.details.awakenings = value
        }
    }
    NamedRow {
        Layout.fillWidth: true
        detail: qsTr("Minutes in all")
        name: qsTr("Awake at night")
        visible: fold.slept

        NumberPicker {
            begin: 10
            name: qsTr("Minutes awake at night")
            step: 5
            to: 600
            value: fold.details.wasoMinutes

            onPicked: value => fold.details.wasoMinutes = value
        }
    }
    NamedRow {
        Layout.fillWidth: true
        name: qsTr("Awake for good")
        visible: fold.slept

        TimePicker {
            minutes: fold.details.wake
            name: qsTr("Awake for good")
            step: 5

            onPicked: minutes => fold.details.wake = minutes
        }
    }
    NamedRow {
        Layout.fillWidth: true
        name: qsTr("Out of bed")
        visible: fold.slept

        TimePicker {
            minutes: fold.details.outOfBed
            name: qsTr("Out of bed")
            step: 5

            onPicked: minutes => fold.details.outOfBed = minutes
        }
    }
    MorningTwitches {
        Layout.fillWidth: true
        details: fold.details
        visible: fold.morning.asksTwitches
    }
    TextEntry {
        Layout.fillWidth: true
        maximumLength: 500
        name: qsTr("Note")
        placeholderText: qsTr("A note, if you like")
        text: fold.details.note

        onTextEdited: fold.details.note = text
    }
}
