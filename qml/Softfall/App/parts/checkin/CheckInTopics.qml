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
    // What does not apply is shown as well.
    property bool all: false

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
                visible: listed || topics.all
                width: topics.width
            }
        }
    }
    TextButton {
        Accessible.name: qsTr("More to log")
        glyph: "plus"
        leftPadding: 0
        text: qsTr("More")
        visible: topics.checkIn.hidesSome && !topics.all

        onClicked: topics.all = true
    }
    QuietButton {
        Accessible.description: qsTr("Finishes the evening check-in. Anything not logged counts as none.")
        text: qsTr("That’s all for today")
        visible: !topics.checkIn.done
        width: Math.min(implicitWidth, topics.width)

        onClicked: topics.checkIn.finish()
    }
}
