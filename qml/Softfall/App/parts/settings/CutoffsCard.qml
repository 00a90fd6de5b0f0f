import QtQuick
import Softfall.Controls
import Softfall.ViewModels

// What hangs on bedtime, and how long before it.
Card {
    id: card

    required property SettingsViewModel settings

    spacing: 16
    title: qsTr("Before bedtime")

    StepperRow {
        detail: qsTr("60 to 90 minutes before")
        from: 60
        label: qsTr("%1 min").arg(value)
        name: qsTr("Wind-down starts")
        step: 5
        to: 90
        value: card.settings.windDownMinutes

        onStepped: value => card.settings.windDownMinutes = value
    }
    StepperRow {
        from: 0
        label: qsTr("%1 min").arg(value)
        name: qsTr("Screens off")
        step: 5
        to: 120
        value: card.settings.screensMinutes

        onStepped: value => card.settings.screensMinutes = value
    }
    StepperRow {
        detail: card.settings.caffeineLatest
        from: 4
        label: qsTr("%1 h").arg(value)
        name: qsTr("Last caffeine")
        to: 16
        value: card.settings.caffeineHours

        onStepped: value => card.settings.caffeineHours = value
    }
    StepperRow {
        from: 2
        label: qsTr("%1 h").arg(value)
        name: qsTr("Last nicotine")
        to: 12
        value: card.settings.nicotineHours

        onStepped: value => card.settings.nicotineHours = value
    }
    StepperRow {
        from: 1
        label: qsTr("%1 h").arg(value)
        name: qsTr("Hard exercise ends")
        to: 8
        value: card.settings.exerciseHours

        onStepped: value => card.settings.exerciseHours = value
    }
}
