import QtQuick
import Softfall.App
import Softfall.Theme

// What the marks of a night's line mean.
Flow {
    Accessible.ignored: true
    spacing: 14

    LineKey {
        text: qsTr("Logged")

        Rectangle {
            anchors.centerIn: parent
            color: Theme.secondary
            height: 14
            radius: 7
            width: 14
        }
    }
    LineKey {
        text: qsTr("Lights out to awake")

        Rectangle {
            anchors.centerIn: parent
            border.color: Theme.accent
            border.width: 1
            color: Theme.soft
            height: 16
            radius: 5
            width: 20
        }
    }
    LineKey {
        text: qsTr("Twitch")

        Rectangle {
            anchors.centerIn: parent
            color: Theme.accent
            height: 18
            radius: 3
            width: 6
        }
    }
    LineKey {
        text: qsTr("Wind-down")

        Rectangle {
            anchors.centerIn: parent
            color: Theme.good
            height: 10
            opacity: 0.75
            radius: 5
            width: 20
        }
    }
    LineKey {
        text: qsTr("Cut-off")

        Rectangle {
            anchors.centerIn: parent
            color: Theme.text
            height: 10
            width: 2
        }
    }
}
