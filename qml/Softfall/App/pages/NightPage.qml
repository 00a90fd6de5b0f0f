import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// One night with all that is known of it: on a line of time, and below it in words, to be added to and edited.
ScrollPage {
    id: nightPage

    required property WindowViewModel softfall
    readonly property NightViewModel night: softfall.night
    readonly property bool ready: night.status === PageViewModel.Ready

    maximumWidth: Math.round(820 * Theme.textScale)
    spacing: 20

    Shortcut {
        sequence: "Alt+Left"

        onActivated: nightPage.night.previous()
    }
    Shortcut {
        sequence: "Alt+Right"

        onActivated: nightPage.night.next()
    }
    PageHeader {
        Layout.fillWidth: true
        backTo: qsTr("Diary")
        subtitle: nightPage.night.day
        title: nightPage.night.title

        onBack: nightPage.softfall.openPlace(1)
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: 16
        columns: nightPage.narrow ? 1 : 2
        rowSpacing: 4

        NightTurn {
            night: nightPage.night
        }
        HistoryRow {
            Layout.fillWidth: true
            history: nightPage.softfall.history
            visible: hasSteps
        }
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
        padding: nightPage.narrow ? 12 : Theme.cardPadding
        visible: nightPage.ready

        NightLine {
            Layout.fillWidth: true
            model: nightPage.night.line
            words: nightPage.night.lineWords
        }
        NightLineKey {
            Layout.fillWidth: true
            Layout.topMargin: 8
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: 8
            spacing: Theme.gap

            QuietButton {
                text: qsTr("Add a twitch")

                onClicked: nightPage.night.addTwitch()
            }
            QuietButton {
                text: qsTr("Add to that day")

                onClicked: nightPage.night.addHabit()
            }
        }
    }
    NightAnswer {
        Layout.fillWidth: true
        softfall: nightPage.softfall
        visible: nightPage.ready
    }
    EntryCard {
        Layout.fillWidth: true
        empty: qsTr("None was noted as it happened.")
        model: nightPage.night.twitches
        name: qsTr("Twitches noted at the time")
        visible: nightPage.ready

        onEdited: row => nightPage.night.editTwitch(row)
        onRemoved: row => nightPage.night.removeTwitch(row)
    }
    EntryCard {
        Layout.fillWidth: true
        empty: qsTr("Nothing was noted for that day.")
        model: nightPage.night.habits
        name: qsTr("That day")
        visible: nightPage.ready

        onEdited: row => nightPage.night.editHabit(row)
        onRemoved: row => nightPage.night.removeHabit(row)
    }
    TwitchSheet {
        editor: nightPage.night.twitchEditor
    }
    HabitSheet {
        editor: nightPage.night.habitEditor
    }
}
