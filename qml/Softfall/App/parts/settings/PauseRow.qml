import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// Some nights without the coach: how many and why, or the way back. A positioner: layouts inside of the card's would not
// always settle.
Column {
    id: row

    required property ReminderSettingsViewModel reminders
    readonly property bool paused: reminders.pauseText !== ""
    property int nights: 3
    property int reason: 0

    Layout.fillWidth: true
    spacing: 12

    NamedRow {
        detail: row.paused ? row.reminders.pauseText : qsTr("For a holiday or an illness: no reminders, and nothing is counted.")
        name: qsTr("Pause")
        width: row.width

        Stepper {
            from: 1
            label: qsTr("%n nights", "", value)
            name: qsTr("Nights to pause")
            to: row.reminders.maxPauseNights
            value: row.nights
            visible: !row.paused

            onStepped: value => row.nights = value
        }
        QuietButton {
            text: qsTr("End the pause")
            visible: row.paused

            onClicked: row.reminders.endPause()
        }
    }
    AnswerRow {
        answers: row.reminders.pauseReasons
        current: row.reason
        visible: !row.paused
        width: row.width

        onChosen: index => row.reason = index
    }
    QuietButton {
        Accessible.name: qsTr("Pause from tonight")
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Pause from tonight")
        visible: !row.paused
        width: Math.min(implicitWidth, row.width)

        onClicked: row.reminders.pause(row.nights, row.reason)
    }
}
