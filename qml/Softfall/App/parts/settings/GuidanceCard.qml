import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// How stretching and breathing are guided.
Card {
    id: card

    required property ListeningViewModel listening
    required property StretchSafetyViewModel safety

    spacing: 16
    title: qsTr("Stretching and breathing")

    AnswerRow {
        answers: [qsTr("Standard"), qsTr("Short, 4 min")]
        columns: 2
        current: card.listening.shortStretching ? 1 : 0
        hint: qsTr("Takes %1.").arg(card.listening.stretchingTakes)
        names: answers
        question: qsTr("Stretching")

        onChosen: index => card.listening.shortStretching = index === 1
    }
    StepperRow {
        detail: qsTr("30 s suits most people. From age 65, up to 60 s.")
        from: card.listening.minHoldSeconds
        label: qsTr("%1 s").arg(value)
        name: qsTr("Each hold")
        step: 5
        to: card.listening.maxHoldSeconds
        value: card.listening.holdSeconds
        visible: !card.listening.shortStretching

        onStepped: value => card.listening.holdSeconds = value
    }
    SwitchRow {
        checked: card.listening.seated
        text: qsTr("Seated and lying stretches only")

        onToggled: card.listening.seated = checked
    }
    QuietButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Is stretching safe for me?")

        onClicked: safetySheet.open()
    }
    SwitchRow {
        checked: card.listening.slowerOut
        description: qsTr("Instead of 5 seconds each")
        text: qsTr("Breathe 4 seconds in, 6 out")

        onToggled: card.listening.slowerOut = checked
    }
    StepperRow {
        from: card.listening.minMeditationMinutes
        label: qsTr("%1 min").arg(value)
        name: qsTr("Meditation")
        step: 5
        to: card.listening.maxMeditationMinutes
        value: card.listening.meditationMinutes

        onStepped: value => card.listening.meditationMinutes = value
    }
    SafetySheet {
        id: safetySheet

        safety: card.safety
    }
}
