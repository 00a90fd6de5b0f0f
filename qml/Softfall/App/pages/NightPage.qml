import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// One night with all that is known of it.
ScrollPage {
    id: nightPage

    required property WindowViewModel softfall
    readonly property NightViewModel night: softfall.night
    readonly property bool ready: night.status === PageViewModel.Ready

    maximumWidth: Math.round(820 * Theme.textScale)
    spacing: 20

    PageHeader {
        Layout.fillWidth: true
        backTo: qsTr("Diary")
        subtitle: nightPage.night.day
        title: nightPage.night.title

        onBack: nightPage.softfall.openPlace(1)
    }
    PageNotice {
        Layout.fillWidth: true
        page: nightPage.night
    }
    PageState {
        Layout.fillWidth: true
        page: nightPage.night
    }
    Card {
        Layout.fillWidth: true
        name: qsTr("The night")
        visible: nightPage.ready

        TitleText {
            Layout.fillWidth: true
            Accessible.role: Accessible.StaticText
            text: nightPage.night.standing
        }
        Column {
            Layout.fillWidth: true
            spacing: 12

            Repeater {
                model: nightPage.night.facts

                FactRow {
                }
            }
        }
        BodyText {
            Layout.fillWidth: true
            Layout.topMargin: 8
            text: nightPage.night.note
            visible: text !== ""
        }
        QuietButton {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            Layout.topMargin: 8
            text: nightPage.night.answerAction
            visible: text !== ""

            onClicked: nightPage.softfall.answerNight()
        }
    }
    Card {
        Layout.fillWidth: true
        name: qsTr("Twitches")
        visible: nightPage.ready && nightPage.night.twitchCount > 0

        HeadingText {
            text: qsTr("Twitches noted at the time")
        }
        EntryColumn {
            Layout.fillWidth: true

            onRemoved: row => nightPage.night.removeTwitch(row)

            Repeater {
                model: nightPage.night.twitches

                EntryRow {
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        name: qsTr("That day")
        visible: nightPage.ready && nightPage.night.habitCount > 0

        HeadingText {
            text: qsTr("That day")
        }
        EntryColumn {
            Layout.fillWidth: true

            onRemoved: row => nightPage.night.removeHabit(row)

            Repeater {
                model: nightPage.night.habits

                EntryRow {
                }
            }
        }
    }
}
