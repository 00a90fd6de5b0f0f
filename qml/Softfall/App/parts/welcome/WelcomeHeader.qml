pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// How far the welcome is, what this screen is about, and the way past all of it.
Column {
    id: header

    required property WelcomeViewModel welcome
    readonly property list<string> titles: [qsTr("When do you sleep?"), qsTr("What is part of your days?"), qsTr("Is any of this true for you?"), qsTr("Make sure it works")]
    readonly property list<string> leads: [qsTr("Softfall plans a quiet evening around your bedtime. Change it any time."), qsTr("Softfall only reminds you of what applies to you."), qsTr("Softfall guides gentle leg stretches. Some people should ask a doctor first."), qsTr("Two short tests, so nothing surprises you tonight.")]

    Layout.fillWidth: true
    spacing: 4

    Item {
        height: Theme.target + 12
        width: header.width

        Row {
            anchors.left: parent.left
            spacing: 8
            // The words beside it say the same.
            visible: width + 16 < at.x
            y: (Theme.target - height) / 2

            Repeater {
                model: 4

                Rectangle {
                    required property int index

                    color: index < header.welcome.screen ? Theme.accent : Theme.line
                    height: 6
                    radius: 3
                    width: Math.min(36, header.width / 10)
                }
            }
        }
        CaptionText {
            id: at

            anchors.right: skip.left
            height: Theme.target
            text: qsTr("%1 of 4").arg(header.welcome.screen)
            verticalAlignment: Text.AlignVCenter
            width: implicitWidth
        }
        TextButton {
            id: skip

            anchors.right: parent.right
            anchors.rightMargin: -rightPadding
            font.pixelSize: Theme.captionSize
            height: Theme.target
            text: header.welcome.reopened ? qsTr("Close") : qsTr("Skip")

            onClicked: header.welcome.skip()
        }
    }
    Notice {
        text: header.welcome.deletedText
        visible: text !== "" && header.welcome.screen === 1
        width: header.width
    }
    TitleText {
        text: header.titles[header.welcome.screen - 1]
        width: header.width
    }
    LeadText {
        text: header.leads[header.welcome.screen - 1]
        width: header.width
    }
}
