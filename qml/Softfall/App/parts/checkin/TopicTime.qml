import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// When something was had: now, a quarter of an hour or an hour ago, or at a time of this day.
Column {
    id: time

    required property EveningCheckInViewModel checkIn
    property string topic: ""

    spacing: 10

    Flow {
        spacing: 10
        width: time.width

        ChoiceChip {
            Accessible.name: time.topic + ": " + text
            checked: time.checkIn?.when === EveningCheckInViewModel.JustNow
            text: qsTr("Just now")

            onClicked: time.checkIn.when = EveningCheckInViewModel.JustNow
        }
        ChoiceChip {
            Accessible.name: time.topic + ": " + text
            checked: time.checkIn?.when === EveningCheckInViewModel.QuarterAgo
            text: qsTr("15 min ago")

            onClicked: time.checkIn.when = EveningCheckInViewModel.QuarterAgo
        }
        ChoiceChip {
            Accessible.name: time.topic + ": " + text
            checked: time.checkIn?.when === EveningCheckInViewModel.HourAgo
            text: qsTr("1 h ago")

            onClicked: time.checkIn.when = EveningCheckInViewModel.HourAgo
        }
        ChoiceChip {
            Accessible.name: time.topic + ": " + text
            checked: time.checkIn?.when === EveningCheckInViewModel.Earlier
            text: qsTr("Earlier today")

            onClicked: time.checkIn.when = EveningCheckInViewModel.Earlier
        }
    }
    TimePicker {
        minutes: time.checkIn?.earlier ?? 0
        name: qsTr("%1: time of day").arg(time.topic)
        visible: time.checkIn?.when === EveningCheckInViewModel.Earlier
        width: Math.min(implicitWidth, time.width)

        onPicked: minutes => time.checkIn.earlier = minutes
    }
}
