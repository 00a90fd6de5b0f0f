pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What hangs on bedtime, and how long before it.
Card {
    id: card

    required property SettingsViewModel settings
    // What does not apply is shown as well.
    property bool all: false

    spacing: 16
    title: qsTr("Before bedtime")

    Column {
        id: times

        Layout.fillWidth: true
        spacing: 16

        Repeater {
            model: card.settings.beforeBedtime

            StepperRow {
                id: time

                required property int index
                required property string title
                required property bool listed
                required detail
                required label
                required value
                required from
                required to
                required step

                name: time.title
                visible: time.listed || card.all
                width: times.width

                onStepped: value => card.settings.setBefore(time.index, value)
            }
        }
    }
    TextButton {
        Accessible.name: qsTr("More cut-offs")
        Layout.leftMargin: -leftPadding
        glyph: "plus"
        text: qsTr("More")
        visible: card.settings.hidesSome && !card.all

        onClicked: card.all = true
    }
    Rectangle {
        Layout.fillWidth: true
        color: Theme.line
        implicitHeight: 1
    }
    SwitchRow {
        checked: card.settings.hasCaffeineLatest
        description: qsTr("Applies whatever your bedtime, if you’re awake then.")
        text: qsTr("Latest time for caffeine")

        onToggled: card.settings.hasCaffeineLatest = checked
    }
    TimeRow {
        minutes: card.settings.caffeineLatest
        name: qsTr("No caffeine after")
        visible: card.settings.hasCaffeineLatest

        onPicked: minutes => card.settings.caffeineLatest = minutes
    }
    Rectangle {
        Layout.fillWidth: true
        color: Theme.line
        implicitHeight: 1
    }
    StepperRow {
        detail: qsTr("How long until half of it has left your body")
        from: card.settings.minHalfLife
        label: card.settings.caffeineHalfLifeLabel
        name: qsTr("Caffeine half-life")
        step: 30
        to: card.settings.maxHalfLife
        value: card.settings.caffeineHalfLife

        onStepped: value => card.settings.caffeineHalfLife = value
    }
    CaptionText {
        text: qsTr("About 5 h for most adults, from 1.5 to 9.5 h (IOM 2001). The pill about doubles it, and late in pregnancy it can be 15 h. Smoking makes it 30 to 50% shorter. Some medicines make it much longer, fluvoxamine for one.")
    }
}
