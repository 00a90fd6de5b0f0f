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

    maximumWidth: Math.round(820 * Theme.textScale)
    spacing: 20

    PageHeader {
        Layout.fillWidth: true
        subtitle: qsTr("One bedtime moves everything. Each change is stored at once.")
        title: qsTr("Settings")
    }
    PageNotice {
        Layout.fillWidth: true
        page: settingsPage.settings
    }
    PageState {
        Layout.fillWidth: true
        page: settingsPage.settings
    }
    Card {
        Layout.fillWidth: true
        name: qsTr("Bedtime and wake time")
        padding: settingsPage.narrow ? 16 : Theme.cardPadding
        spacing: 20
        visible: settingsPage.ready

        HeadingText {
            Layout.fillWidth: true
            text: qsTr("Bedtime and wake time")
        }
        SettingsColumn {
            Layout.fillWidth: true
            settings: settingsPage.settings

            Repeater {
                model: settingsPage.settings.week

                DayRow {
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        name: qsTr("Before bedtime")
        padding: settingsPage.narrow ? 16 : Theme.cardPadding
        spacing: 16
        visible: settingsPage.ready

        HeadingText {
            Layout.fillWidth: true
            text: qsTr("Before bedtime")
        }
        BeforeRow {
            Layout.fillWidth: true
            from: 60
            label: qsTr("%1 min").arg(value)
            name: qsTr("Wind-down starts")
            step: 5
            to: 90
            value: settingsPage.settings.windDownMinutes

            onStepped: value => settingsPage.settings.windDownMinutes = value
        }
        BeforeRow {
            Layout.fillWidth: true
            from: 0
            label: qsTr("%1 min").arg(value)
            name: qsTr("Screens off")
            step: 5
            to: 120
            value: settingsPage.settings.screensMinutes

            onStepped: value => settingsPage.settings.screensMinutes = value
        }
        BeforeRow {
            Layout.fillWidth: true
            detail: settingsPage.settings.caffeineLatest
            from: 4
            label: qsTr("%1 h").arg(value)
            name: qsTr("Last caffeine")
            to: 16
            value: settingsPage.settings.caffeineHours

            onStepped: value => settingsPage.settings.caffeineHours = value
        }
        BeforeRow {
            Layout.fillWidth: true
            from: 2
            label: qsTr("%1 h").arg(value)
            name: qsTr("Last nicotine")
            to: 12
            value: settingsPage.settings.nicotineHours

            onStepped: value => settingsPage.settings.nicotineHours = value
        }
        BeforeRow {
            Layout.fillWidth: true
            from: 1
            label: qsTr("%1 h").arg(value)
            name: qsTr("Hard exercise ends")
            to: 8
            value: settingsPage.settings.exerciseHours

            onStepped: value => settingsPage.settings.exerciseHours = value
        }
    }
    RemindersCard {
        Layout.fillWidth: true
        padding: settingsPage.narrow ? 16 : Theme.cardPadding
        reminders: settingsPage.settings.reminders
        visible: settingsPage.ready
    }
    ReadinessCard {
        Layout.fillWidth: true
        padding: settingsPage.narrow ? 16 : Theme.cardPadding
        softfall: settingsPage.softfall
    }
    StepPlanCard {
        Layout.fillWidth: true
        padding: settingsPage.narrow ? 16 : Theme.cardPadding
        plan: settingsPage.settings.steps
        visible: settingsPage.ready
    }
    Card {
        Layout.fillWidth: true
        name: qsTr("Appearance")
        padding: settingsPage.narrow ? 16 : Theme.cardPadding
        spacing: 16

        ChoiceRow {
            Layout.fillWidth: true
            answers: [qsTr("Automatic"), qsTr("Day"), qsTr("Evening")]
            current: settingsPage.softfall.themeChoice
            hint: qsTr("Automatic is amber on near-black from wind-down until the wake time.")
            question: qsTr("Colours")

            onAnswered: index => settingsPage.softfall.themeChoice = index
        }
        NamedRow {
            Layout.fillWidth: true
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
            Layout.fillWidth: true
            checked: settingsPage.softfall.reducedMotion
            text: qsTr("No motion")

            onToggled: settingsPage.softfall.reducedMotion = checked
        }
    }
    ListeningCard {
        Layout.fillWidth: true
        listening: settingsPage.softfall.listening
        padding: settingsPage.narrow ? 16 : Theme.cardPadding
        visible: settingsPage.ready
    }
    GuidanceCard {
        Layout.fillWidth: true
        listening: settingsPage.softfall.listening
        padding: settingsPage.narrow ? 16 : Theme.cardPadding
        visible: settingsPage.ready
    }
    DiaryCard {
        Layout.fillWidth: true
        diary: settingsPage.settings.diary
        padding: settingsPage.narrow ? 16 : Theme.cardPadding
        visible: settingsPage.ready
    }
    Card {
        Layout.fillWidth: true
        name: qsTr("Your data")
        padding: settingsPage.narrow ? 16 : Theme.cardPadding

        HeadingText {
            Layout.fillWidth: true
            text: qsTr("Your data")
        }
        BodyText {
            Layout.fillWidth: true
            text: settingsPage.softfall.isExample ? qsTr("This is the example diary, in a copy that is thrown away.") : qsTr("Everything stays on this machine, in one file in this folder:")
        }
        BodyText {
            Layout.fillWidth: true
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
            Layout.fillWidth: true
            Layout.topMargin: 8
            text: qsTr("Softfall %1. Free software, GPL 3 or later. Not medical advice.").arg(settingsPage.softfall.version)
        }
    }
}
