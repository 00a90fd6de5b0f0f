pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Reminders that wait for an answer: the same three as on the notification.
Column {
    id: reminders

    required property TonightViewModel tonight

    signal checkInAsked

    Layout.fillWidth: true
    spacing: 12

    Repeater {
        id: repeater

        model: reminders.tonight.waiting

        Rectangle {
            id: reminder

            required property int index
            required property string title
            required property string detail
            required property bool canSnooze
            required property bool isCheckIn

            Accessible.name: reminder.title + ", " + reminder.detail
            Accessible.role: Accessible.Grouping
            color: Theme.soft
            implicitHeight: flow.implicitHeight + 32
            radius: Theme.cardRadius
            width: reminders.width

            Flow {
                id: flow

                anchors.left: parent.left
                anchors.leftMargin: 18
                anchors.right: parent.right
                anchors.rightMargin: 18
                anchors.verticalCenter: parent.verticalCenter
                spacing: 12

                Item {
                    height: Math.max(Theme.target, words.height)
                    width: Math.min(Math.max(title.implicitWidth, detail.implicitWidth) + 12, flow.width)

                    Column {
                        id: words

                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width

                        HeadingText {
                            id: title

                            lineHeight: 1.1
                            text: reminder.title
                            width: parent.width
                        }
                        CaptionText {
                            id: detail

                            text: reminder.detail
                            width: parent.width
                        }
                    }
                }
                Chip {
                    Accessible.name: reminder.title
                    text: qsTr("Check in")
                    visible: reminder.isCheckIn

                    onClicked: reminders.checkInAsked()
                }
                Chip {
                    Accessible.name: qsTr("%1: done").arg(reminder.title)
                    text: qsTr("Done")

                    onClicked: reminders.tonight.reminderDone(reminder.index)
                }
                Chip {
                    Accessible.name: qsTr("%1: in 10 minutes").arg(reminder.title)
                    text: qsTr("In 10 minutes")
                    visible: reminder.canSnooze

                    onClicked: reminders.tonight.reminderSnooze(reminder.index)
                }
                Chip {
                    Accessible.name: qsTr("%1: skip tonight").arg(reminder.title)
                    text: qsTr("Skip tonight")

                    onClicked: reminders.tonight.reminderSkip(reminder.index)
                }
            }
        }
    }
}
