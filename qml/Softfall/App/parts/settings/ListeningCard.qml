import QtQuick
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What is heard, and what the dark does.
Card {
    id: card

    required property ListeningViewModel listening

    spacing: 16
    title: qsTr("Listening")

    CaptionText {
        text: qsTr("From screens-off, a voice and soft tones guide you. After lights-out it’s silent until your wake time.")
    }
    AnswerRow {
        answers: [qsTr("Voice and tones"), qsTr("Tones only"), qsTr("Nothing")]
        columns: card.width < 520 * Theme.textScale ? 1 : 3
        current: card.listening.sound
        names: answers
        question: qsTr("What you hear")

        onChosen: index => card.listening.sound = index
    }
    StepperRow {
        from: 0
        label: qsTr("%1%").arg(value)
        name: qsTr("Volume")
        step: 10
        to: card.listening.maxVolume
        value: card.listening.volume

        onStepped: value => card.listening.volume = value
    }
    QuietButton {
        enabled: card.listening.sound !== ListeningViewModel.Silent
        text: qsTr("Let me hear it")

        onClicked: card.listening.tryOut()
    }
    Notice {
        text: card.listening.soundTrouble
        visible: text !== ""
    }
    SwitchRow {
        checked: card.listening.darkScreen
        description: qsTr("It asks ten seconds before. Any key brings back dim light, and Escape then leaves full screen. Space says the step is done, P pauses, T logs a twitch. Media keys work too.")
        text: qsTr("Black window from screens-off")

        onToggled: card.listening.darkScreen = checked
    }
    SwitchRow {
        checked: card.listening.displayOff
        description: card.listening.displayTrouble !== "" ? card.listening.displayTrouble : qsTr("Asks the desktop to turn the displays off then. A key or a movement brings them back.")
        text: qsTr("Turn off the displays")

        onToggled: card.listening.displayOff = checked
    }
    SwitchRow {
        checked: card.listening.warmLight
        description: card.listening.lightTrouble !== "" ? card.listening.lightTrouble : qsTr("Uses the night light of GNOME or Plasma, and restores it afterwards.")
        text: qsTr("Warm light from screens-off")

        onToggled: card.listening.warmLight = checked
    }
    SwitchRow {
        checked: card.listening.leadsAfterTwitch
        description: qsTr("At night, log a twitch with T or the button of a headset. Press Space or the button again within a minute, and a quiet voice leads your breath for two minutes. Then it’s silent. Nothing sounds by itself.")
        text: qsTr("Slow breathing after a twitch")

        onToggled: card.listening.leadsAfterTwitch = checked
    }
}
