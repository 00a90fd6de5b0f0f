import QtQuick
import Softfall.Controls
import Softfall.ViewModels

// How Softfall looks on this machine.
Card {
    id: card

    required property WindowViewModel softfall

    spacing: 16
    title: qsTr("Appearance")

    AnswerRow {
        answers: [qsTr("Automatic"), qsTr("Day"), qsTr("Evening")]
        current: card.softfall.themeChoice
        hint: qsTr("Automatic turns amber on black from wind-down until your wake time.")
        question: qsTr("Colours")

        onChosen: index => card.softfall.themeChoice = index
    }
    StepperRow {
        from: 100
        label: qsTr("%1%").arg(value)
        name: qsTr("Text size")
        step: 25
        to: 200
        value: Math.round(card.softfall.textScale * 100)

        onStepped: value => card.softfall.textScale = value / 100
    }
    SwitchRow {
        checked: card.softfall.reducedMotion
        text: qsTr("Reduce motion")

        onToggled: card.softfall.reducedMotion = checked
    }
}
