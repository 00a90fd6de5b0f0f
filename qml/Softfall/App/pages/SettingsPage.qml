pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// When to sleep, what hangs on it, and how Softfall looks.
ScrollPage {
    id: settingsPage

    required property WindowViewModel softfall
    readonly property SettingsViewModel settings: softfall.settings
    readonly property bool ready: settings.status === PageViewModel.Ready

    PageHeader {
        subtitle: qsTr("One bedtime moves everything. Each change is stored at once.")
        title: qsTr("Settings")
    }
    PageNotice {
        page: settingsPage.settings
    }
    PageState {
        page: settingsPage.settings
    }
    Card {
        padding: settingsPage.narrow ? 16 : Theme.cardPadding
        spacing: 20
        title: qsTr("Bedtime and wake time")
        visible: settingsPage.ready

        Column {
            id: days

            Layout.fillWidth: true
            spacing: 20

            Repeater {
                model: settingsPage.settings.week

                DayRow {
                    settings: settingsPage.settings
                    width: days.width
                }
            }
        }
    }
    Card {
        padding: settingsPage.narrow ? 16 : Theme.cardPadding
        spacing: 16
        title: qsTr("Before bedtime")
        visible: settingsPage.ready

        StepperRow {
            from: 60
            label: qsTr("%1 min").arg(value)
            name: qsTr("Wind-down starts")
            step: 5
            to: 90
            value: settingsPage.settings.windDownMinutes

            onStepped: value => settingsPage.settings.windDownMinutes = value
        }
        StepperRow {
            from: 0
            label: qsTr("%1 min").arg(value)
            name: qsTr("Screens off")
            step: 5
            to: 120
            value: settingsPage.settings.screensMinutes

            onStepped: value => settingsPage.settings.screensMinutes = value
        }
        StepperRow {
            detail: settingsPage.settings.caffeineLatest
            from: 4
            label: qsTr("%1 h").arg(value)
            name: qsTr("Last caffeine")
            to: 16
            value: settingsPage.settings.caffeineHours

            onStepped: value => settingsPage.settings.caffeineHours = value
        }
        StepperRow {
            from: 2
            label: qsTr("%1 h").arg(value)
            name: qsTr("Last nicotine")
            to: 12
            value: settingsPage.settings.nicotineHours

            onStepped: value => settingsPage.settings.nicotineHours = value
        }
        StepperRow {
            from: 1
            label: qsTr("%1 h").arg(value)
            name: qsTr("Hard exercise ends")
            to: 8
            value: settingsPage.settings.exerciseHours

            onStepped: value => settingsPage.settings.exerciseHours = value
        }
    }
    RemindersCard {
        padding: settingsPage.narrow ? 16 : Theme.cardPadding
        reminders: settingsPage.settings.reminders
        visible: settingsPage.ready
    }
    ReadinessCard {
        padding: settingsPage.narrow ? 16 : Theme.cardPadding
        softfall: settingsPage.softfall
    }
    StepPlanCard {
        padding: settingsPage.narrow ? 16 : Theme.cardPadding
        plan: settingsPage.settings.steps
        visible: settingsPage.ready
    }
    Card {
        name: qsTr("Appearance")
        padding: settingsPage.narrow ? 16 : Theme.cardPadding
        spacing: 16

        AnswerRow {
            answers: [qsTr("Automatic"), qsTr("Day"), qsTr("Evening")]
            current: settingsPage.softfall.themeChoice
            hint: qsTr("Automatic is amber on near-black from wind-down until the wake time.")
            question: qsTr("Colours")

            onChosen: index => settingsPage.softfall.themeChoice = index
        }
        NamedRow {
            name: qsTr("Text size")

            Stepper {
                from: 100
                label: qsTr("%1 %").arg(value)
                name: qsTr("Text size")
                step: 25
                to: 200
                value: Math.round(settingsPage.softfall.textScale * 100)

                onStepped: value => settingsPage.softfall.textScale = value / 100
            }
        }
        SwitchRow {
            checked: settingsPage.softfall.reducedMotion
            text: qsTr("No motion")

            onToggled: settingsPage.softfall.reducedMotion = checked
        }
    }
    ListeningCard {
        listening: settingsPage.softfall.listening
        padding: settingsPage.narrow ? 16 : Theme.cardPadding
        visible: settingsPage.ready
    }
    GuidanceCard {
        listening: settingsPage.softfall.listening
        padding: settingsPage.narrow ? 16 : Theme.cardPadding
        visible: settingsPage.ready
    }
    DiaryCard {
        diary: settingsPage.settings.diary
        padding: settingsPage.narrow ? 16 : Theme.cardPadding
        visible: settingsPage.ready
    }
    Card {
        padding: settingsPage.narrow ? 16 : Theme.cardPadding
        title: qsTr("Your data")

        BodyText {
            text: settingsPage.softfall.isExample ? qsTr("This is the example diary, in a copy that is thrown away.") : qsTr("Everything stays on this machine, in one file in this folder:")
        }
        BodyText {
            color: Theme.secondary
            text: settingsPage.settings.dataFolder
            wrapMode: Text.WrapAnywhere
        }
        QuietButton {
            Layout.topMargin: 4
            text: qsTr("Backups, export, deletion")

            onClicked: settingsPage.softfall.openData()
        }
        CaptionText {
            Layout.topMargin: 8
            text: qsTr("Softfall %1. Free software, GPL 3 or later. Not medical advice.").arg(settingsPage.softfall.version)
        }
    }
}
