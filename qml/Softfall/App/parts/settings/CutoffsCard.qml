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
}
