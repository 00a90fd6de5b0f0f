pragma ComponentBehavior: Bound
import QtQuick
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

        Repeater {
            // In the order of EveningCheckInViewModel.When.
            model: [qsTr("Just now"), qsTr("15 min ago"), qsTr("1 h ago"), qsTr("Earlier today")]

            ChoiceChip {
                required property int index
                required property string modelData

                Accessible.name: time.topic + ": " + text
                checked: time.checkIn.when === index
                text: modelData

                onClicked: time.checkIn.when = index
            }
        }
    }
    TimePicker {
        minutes: time.checkIn.earlier
        name: qsTr("%1: time of day").arg(time.topic)
        visible: time.checkIn.when === EveningCheckInViewModel.Earlier
        width: Math.min(implicitWidth, time.width)

        onPicked: minutes => time.checkIn.earlier = minutes
    }
}
