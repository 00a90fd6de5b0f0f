pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What was decided about the reminders of the last days, and why.
Card {
    id: log

    required property DecisionLogViewModel decisions

    title: qsTr("Recent reminders")

    BodyText {
        color: Theme.secondary
        text: qsTr("Nothing yet. You’ll see here when each reminder was shown, or why it wasn’t.")
        visible: repeater.count === 0
    }
    Column {
        id: list

        Layout.fillWidth: true
        spacing: 12

        Repeater {
            id: repeater

            model: log.decisions.model

            Column {
                id: line

                required property string night
                required property string title
                required property string detail

                spacing: 2
                width: list.width

                CaptionText {
                    bottomPadding: 6
                    font.weight: Font.DemiBold
                    text: line.night
                    topPadding: 6
                    visible: text !== ""
                    width: parent.width
                }
                BodyText {
                    text: line.title
                    width: parent.width
                }
                CaptionText {
                    text: line.detail
                    width: parent.width
                }
            }
        }
    }
}
