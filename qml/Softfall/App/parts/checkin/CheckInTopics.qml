pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// The evening's check-in: the usual day at one tap, then topic by topic.
Column {
    id: topics

    required property EveningCheckInViewModel checkIn

    Layout.fillWidth: true
    spacing: 12

    QuietButton {
        radius: 18
        text: topics.checkIn.usualLabel
        visible: text !== ""
        width: Math.min(implicitWidth, topics.width)

        onClicked: topics.checkIn.logUsual()
    }
    Column {
        spacing: 4

        Repeater {
            model: topics.checkIn.topics

            TopicRow {
                checkIn: topics.checkIn
                width: topics.width
            }
        }
    }
    QuietButton {
        Accessible.description: qsTr("Finishes the evening check-in. Anything not logged counts as none.")
        text: qsTr("That’s all for today")
        visible: !topics.checkIn.done
        width: Math.min(implicitWidth, topics.width)

        onClicked: topics.checkIn.finish()
    }
}
