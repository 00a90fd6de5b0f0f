import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// When something was had: now, a quarter of an hour or an hour ago, or at a time of this day. An error is shown below.
ColumnLayout {
    id: time

    required property EveningCheckInViewModel checkIn
    property string topic: ""
    readonly property string problem: visible && picker.visible ? picker.problem : ""

    spacing: 10

    onProblemChanged: time.checkIn.timeWrong = problem !== ""

    Connections {
        function onTimeWanted(): void {
            if (time.visible)
                picker.field.forceActiveFocus(Qt.TabFocusReason);
        }

        target: time.checkIn
    }
    // In the order of EveningCheckInViewModel.When.
    ChoiceFlow {
        current: time.checkIn.when
        labels: [qsTr("Just now"), qsTr("15 min ago"), qsTr("1 h ago"), qsTr("Earlier today")]
        name: time.topic

        onChosen: index => time.checkIn.when = index
    }
    TimePicker {
        id: picker

        minutes: time.checkIn.earlier
        name: qsTr("%1: time of day").arg(time.topic)
        visible: time.checkIn.when === EveningCheckInViewModel.Earlier

        onPicked: minutes => time.checkIn.earlier = minutes
    }
    CaptionText {
        Accessible.role: Accessible.AlertMessage
        color: Theme.alert
        text: time.problem || time.checkIn.timeProblem
        visible: text !== ""
    }
}
