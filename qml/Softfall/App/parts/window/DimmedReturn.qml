import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What a key brings in the dark: small, in the middle, and gone again after a moment.
FocusScope {
    id: back

    required property WindowViewModel softfall
    readonly property ByEarViewModel byEar: softfall.byEar
    readonly property RoutineViewModel routine: softfall.routine
    readonly property bool guided: routine.guidance.mode !== GuidanceViewModel.Unguided

    // Escape and F11 are with the keys of the dark.
    Keys.onPressed: event => {
        event.accepted = !event.isAutoRepeat && [Qt.Key_P, Qt.Key_T, Qt.Key_Left].includes(event.key);
        if (!event.accepted)
            return;
        event.key === Qt.Key_P ? back.byEar.pauseOrResume() : event.key === Qt.Key_T ? back.byEar.logTwitch() : back.byEar.back();
    }
    Keys.onSpacePressed: event => {
        if (!event.isAutoRepeat)
            back.byEar.next();
    }
    // No button has the focus at first: Space is the next step, as in the black.
    onVisibleChanged: if (visible)
        words.forceActiveFocus(Qt.PopupFocusReason)

    ColumnLayout {
        anchors.centerIn: parent
        spacing: 4
        width: Math.min(parent.width - 2 * Theme.pageMarginNarrow, Math.round(420 * Theme.textScale))

        BodyText {
            color: Theme.secondary
            horizontalAlignment: Text.AlignHCenter
            text: back.guided ? back.routine.stepTitle : back.routine.stepLine
        }
        HeadingText {
            id: words

            font.pixelSize: Math.round(24 * Theme.textScale)
            font.weight: Font.Medium
            horizontalAlignment: Text.AlignHCenter
            text: back.routine.playing
        }
        GridLayout {
            id: keys

            Layout.topMargin: 20
            columnSpacing: 10
            columns: keys.width < 380 * Theme.textScale ? 1 : 3
            rowSpacing: 8

            KeyButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                keyName: qsTr("P", "the key")
                leftPadding: 8
                rightPadding: 8
                stacked: keys.columns > 1
                text: qsTr("Pause")

                onClicked: back.byEar.pauseOrResume()
            }
            KeyButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                keyName: qsTr("Space", "the key")
                leftPadding: 8
                rightPadding: 8
                stacked: keys.columns > 1
                text: qsTr("Step done")

                onClicked: back.byEar.next()
            }
            KeyButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                keyName: qsTr("T", "the key")
                leftPadding: 8
                rightPadding: 8
                stacked: keys.columns > 1
                text: qsTr("Log a twitch")

                onClicked: back.byEar.logTwitch()
            }
        }
        BodyText {
            Layout.topMargin: 24
            horizontalAlignment: Text.AlignHCenter
            text: (back.byEar.twitchLogged ? qsTr("Twitch logged.") + " " : "") + qsTr("Dark again in %n seconds.", "", back.byEar.secondsLeft)
        }
        Flow {
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: parent.width
            Layout.topMargin: 12
            spacing: Theme.gap

            TextButton {
                font.underline: true
                ink: Theme.text
                text: qsTr("Keep the light on")

                onClicked: back.byEar.keepLight()
            }
            TextButton {
                font.underline: true
                glyph: "shrink"
                ink: Theme.text
                text: qsTr("Leave full screen")

                onClicked: back.byEar.leaveFullScreen()
            }
        }
    }
}
