pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// Who speaks, how fast, and the person's own recordings.
Card {
    id: card

    required property ListeningViewModel listening
    readonly property int few: 4
    property bool all: false

    spacing: 16
    title: qsTr("Voice")

    Component.onCompleted: card.listening.findVoices()

    Notice {
        text: card.listening.voiceNotice
        visible: text !== ""
    }
    BodyText {
        text: card.listening.voiceText
        visible: card.listening.voice < 0
    }
    Column {
        id: list

        Accessible.name: qsTr("Voice")
        Accessible.role: Accessible.Grouping
        Layout.fillWidth: true
        spacing: 8
        visible: card.listening.voice >= 0

        Keys.onPressed: event => event.accepted = group.press(event.key)

        ChoiceGroup {
            id: group

            choices: rows
            current: card.listening.voice
            mirrored: list.LayoutMirroring.enabled

            onChosen: index => card.listening.voice = index
        }
        Repeater {
            id: rows

            model: card.listening.voices

            VoiceRow {
                required property int index

                chosen: index === card.listening.voice
                tabbed: group.hasTab(index)
                visible: card.all || index < card.few || index === card.listening.voice
                width: list.width

                onEntered: group.at = index
                onPicked: card.listening.voice = index
                onSampled: card.listening.sample(index)
            }
        }
    }
    LinkButton {
        text: card.all ? qsTr("Fewer voices") : qsTr("More voices")
        visible: rows.count > card.few

        onClicked: card.all = !card.all
    }
    StepperRow {
        from: card.listening.slowest
        label: qsTr("%1%").arg(value)
        name: qsTr("Pace")
        step: 5
        to: card.listening.fastest
        value: card.listening.voicePace

        onStepped: value => card.listening.voicePace = value
    }
    NamedRow {
        detail: card.listening.recordingsText
        name: qsTr("Your own recordings")
    }
    Flow {
        Layout.fillWidth: true
        spacing: 8

        QuietButton {
            text: qsTr("Choose a folder…")

            onClicked: card.listening.chooseRecordings()
        }
        QuietButton {
            text: qsTr("Stop using them")
            visible: card.listening.hasRecordings

            onClicked: card.listening.leaveRecordings()
        }
    }
    Notice {
        text: card.listening.recordingsTrouble
        visible: text !== ""
    }
}
