pragma ComponentBehavior: Bound
import QtQuick
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// A message, the voice, and the start with the desktop.
Column {
    id: screen

    required property WelcomeViewModel welcome
    required property WindowViewModel softfall
    readonly property ListeningViewModel listening: softfall.listening

    spacing: 16

    Component.onCompleted: screen.listening.findVoices()

    Card {
        name: qsTr("Make sure it works")
        spacing: 18
        width: screen.width

        TrialRow {
            detail: screen.welcome.noticeSeen === WelcomeViewModel.No ? screen.welcome.noticeHelp : screen.welcome.noticeSeen === WelcomeViewModel.Yes ? qsTr("Good. Reminders look like that.") : qsTr("Did a message appear at the edge of your screen?")
            glyph: screen.welcome.noticeSeen === WelcomeViewModel.Yes ? "check" : "bell"
            title: qsTr("A reminder")

            ChoiceChip {
                Accessible.name: qsTr("A message appeared: %1").arg(text)
                checked: screen.welcome.noticeSeen === WelcomeViewModel.Yes
                text: qsTr("Yes")

                onClicked: screen.welcome.answerNotice(true)
            }
            ChoiceChip {
                Accessible.name: qsTr("A message appeared: %1").arg(text)
                checked: screen.welcome.noticeSeen === WelcomeViewModel.No
                text: qsTr("No")

                onClicked: screen.welcome.answerNotice(false)
            }
            Chip {
                text: qsTr("Send another")
                visible: screen.welcome.noticeSeen === WelcomeViewModel.No

                onClicked: screen.welcome.sendNotice()
            }
        }
        TrialRow {
            detail: screen.listening.voiceText + "\n" + screen.welcome.voiceText
            glyph: "speaker"
            title: qsTr("The voice")

            Chip {
                text: qsTr("Play it")

                onClicked: screen.welcome.playVoice()
            }
            Chip {
                text: qsTr("Another voice")
                visible: screen.listening.voice >= 0

                onClicked: {
                    screen.listening.nextVoice();
                    screen.welcome.playVoice();
                }
            }
            Chip {
                Accessible.name: qsTr("Pace of the voice: %1%").arg(screen.listening.voicePace)
                text: qsTr("Pace: %1%").arg(screen.listening.voicePace)
                visible: screen.listening.voice >= 0

                onClicked: {
                    screen.listening.nextPace();
                    screen.welcome.playVoice();
                }
            }
        }
        TrialRow {
            alarming: screen.welcome.autostartFailed
            detail: screen.welcome.autostartText
            glyph: "power"
            last: true
            title: qsTr("Start with the desktop")

            SwitchRow {
                Accessible.name: qsTr("Start with the desktop")
                checked: screen.welcome.startsWithDesktop

                onToggled: screen.welcome.startsWithDesktop = checked
            }
        }
    }
    Item {
        implicitHeight: stays.height
        width: screen.width

        Glyph {
            id: mark

            anchors.left: parent.left
            color: Theme.secondary
            height: Theme.leadSize
            name: "info"
            width: height
        }
        BodyText {
            id: stays

            anchors.left: mark.right
            anchors.leftMargin: 10
            anchors.right: parent.right
            color: Theme.secondary
            text: qsTr("Your diary stays on this computer. No account, no network.")
        }
    }
    LinkButton {
        text: qsTr("Start with a health check")
        visible: !screen.welcome.reopened

        onClicked: screen.softfall.openHealth()
    }
}
