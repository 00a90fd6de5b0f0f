pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Just after a twitch: four lines and a circle to breathe with, over everything else. After a minute it fades to black.
// Its keys are with those of the dark.
T.Popup {
    id: cover

    required property JustJoltedViewModel jolted
    readonly property bool narrow: width < 720 * Theme.textScale

    closePolicy: T.Popup.NoAutoClose
    dim: false
    focus: true
    height: T.Overlay.overlay?.height ?? 0
    modal: true
    parent: T.Overlay.overlay
    visible: jolted.shown
    width: T.Overlay.overlay?.width ?? 0
    z: 11

    background: Rectangle {
        color: Theme.background

        Rectangle {
            anchors.fill: parent
            color: "#000000"
            opacity: cover.jolted.black ? 1 : 0

            Behavior on opacity  {
                NumberAnimation {
                    duration: Theme.reducedMotion ? 0 : 4000
                }
            }
        }
    }
    FocusScope {
        anchors.fill: parent
        focus: true
        opacity: cover.jolted.black ? 0 : 1

        Behavior on opacity  {
            NumberAnimation {
                duration: Theme.reducedMotion ? 0 : 4000
            }
        }

        Item {
            id: space

            // Where a large text leaves no room for the lines, they are smaller, and the circle gives way.
            readonly property real textScale: Math.min(Theme.textScale, Math.max(1, height / 300))
            readonly property real circle: Math.min(cover.narrow ? 240 : 340, cover.width * 0.6, height - (cover.narrow ? words.implicitHeight + 32 : 0))

            anchors.bottom: keys.top
            anchors.left: parent.left
            anchors.margins: Theme.gap
            anchors.right: parent.right
            anchors.top: parent.top

            GridLayout {
                anchors.centerIn: parent
                columnSpacing: 112
                columns: cover.narrow ? 1 : 2
                rowSpacing: 32
                width: Math.min(parent.width - 2 * Theme.pageMarginNarrow, Math.round((cover.narrow ? 420 : 920) * Theme.textScale))

                BreathPacer {
                    Layout.alignment: Qt.AlignHCenter
                    Layout.preferredHeight: width
                    Layout.preferredWidth: space.circle
                    breathingIn: cover.jolted.breathingIn
                    phaseSeconds: breathingIn ? 4 : 6
                    running: cover.jolted.shown && !cover.jolted.black
                    visible: space.circle >= 110
                    word: cover.jolted.word
                }
                Column {
                    id: words

                    Layout.fillWidth: true
                    spacing: Math.round((cover.narrow ? 14 : 24) * space.textScale)

                    Repeater {
                        model: cover.jolted.lines

                        HeadingText {
                            required property string modelData

                            Accessible.role: Accessible.StaticText
                            font.pixelSize: Math.round((cover.narrow ? 18 : 28) * space.textScale)
                            font.weight: Font.Medium
                            horizontalAlignment: cover.narrow ? Text.AlignHCenter : Text.AlignLeft
                            text: modelData
                            width: words.width
                        }
                    }
                }
            }
        }
        Flow {
            id: keys

            anchors.bottom: parent.bottom
            anchors.bottomMargin: 24
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.gap
            width: Math.min(parent.width - 2 * Theme.pageMarginNarrow, (log.visible ? log.width + spacing : 0) + (lead.visible ? lead.width + spacing : 0) + again.width)

            KeyButton {
                id: log

                enabled: !cover.jolted.logged
                height: again.height
                keyName: cover.jolted.logged ? "" : qsTr("T", "the key")
                text: cover.jolted.logged ? qsTr("Logged") : qsTr("Log it")
                visible: cover.jolted.logs

                onClicked: cover.jolted.log()
            }
            KeyButton {
                id: lead

                keyName: qsTr("Space", "the key")
                text: cover.jolted.led ? qsTr("Stop the voice") : qsTr("Guide my breath")
                visible: cover.jolted.offered || cover.jolted.led

                onClicked: cover.jolted.breathe()
            }
            KeyButton {
                id: again

                keyName: lead.visible ? qsTr("Esc", "the Escape key") : qsTr("Space", "the key")
                text: qsTr("Dark again")

                onClicked: cover.jolted.close()
            }
        }
        MouseArea {
            anchors.fill: parent
            cursorShape: Qt.BlankCursor
            visible: cover.jolted.black

            onClicked: cover.jolted.close()
        }
    }
}
