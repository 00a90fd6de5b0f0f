pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What was had today, at one tap each; what was noted is said in place, with the way back.
Column {
    id: habits

    required property TonightViewModel tonight

    // What is said has another text; it may lie below the fold.
    signal noticeShown(Item where)

    Layout.fillWidth: true
    spacing: 12

    Flow {
        spacing: 8
        width: habits.width

        BodyText {
            color: Theme.secondary
            height: Math.max(implicitHeight, Theme.target)
            text: qsTr("Had something? One tap.")
            verticalAlignment: Text.AlignVCenter
            width: Math.min(implicitWidth, habits.width)
        }
        Repeater {
            model: [0, 15, 60]

            ChoiceChip {
                required property int modelData

                checked: habits.tonight.minutesAgo === modelData
                text: modelData === 0 ? qsTr("Just now") : modelData === 15 ? qsTr("15 min ago") : qsTr("1 h ago")

                onClicked: habits.tonight.minutesAgo = modelData
            }
        }
    }
    Flow {
        spacing: 12
        width: habits.width

        Repeater {
            model: habits.tonight.chips

            Chip {
                required property int index
                required property string label
                required property string detail

                description: detail
                text: label

                onClicked: habits.tonight.log(index)
            }
        }
    }
    PageNotice {
        id: notice

        page: habits.tonight
        width: habits.width

        onTextChanged: placed.restart()

        // Its place is known once everything is laid out anew.
        Timer {
            id: placed

            interval: 50

            onTriggered: habits.noticeShown(notice)
        }
    }
}
