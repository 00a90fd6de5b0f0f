pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Who should not stretch, or only seated and lying: what is true is ticked.
Column {
    id: screen

    required property WelcomeViewModel welcome

    spacing: 16

    Card {
        id: card

        name: qsTr("Is any of this true for you?")
        padding: 16
        width: screen.width

        Flow {
            id: reasons

            readonly property real half: width < 560 * Theme.textScale ? width : Math.floor((width - spacing) / 2)

            Layout.fillWidth: true
            spacing: 8

            Repeater {
                model: screen.welcome.stretchReasons

                StretchReason {
                    id: reason

                    required property int index
                    required note
                    required text
                    required property bool ticked

                    checked: ticked
                    // Below the one that cannot wait there is a line.
                    height: implicitHeight + (urgent ? 8 : 0)
                    urgent: index === 0
                    width: urgent ? reasons.width : reasons.half

                    onClicked: screen.welcome.tick(index)

                    Rectangle {
                        anchors.bottom: parent.bottom
                        color: Theme.line
                        height: 1
                        visible: reason.urgent
                        width: reason.width
                    }
                }
            }
        }
    }
    BodyText {
        color: Theme.secondary
        text: qsTr("Stop if you feel pain, numbness, dizziness or cramp.")
        width: screen.width
    }
}
