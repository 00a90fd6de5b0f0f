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
    NightTurn {
        night: nightPage.night
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
    }
    NightAnswer {
        Layout.fillWidth: true
        softfall: nightPage.softfall
        visible: nightPage.ready
    }
    EntryCard {
        Layout.fillWidth: true
        addText: qsTr("Add a twitch")
        empty: qsTr("None was noted as it happened.")
        model: nightPage.night.twitches
        name: qsTr("Twitches noted at the time")
        visible: nightPage.ready

        onAdded: nightPage.night.addTwitch()
        onEdited: row => nightPage.night.editTwitch(row)
        onRemoved: row => nightPage.night.removeTwitch(row)
    }
    EntryCard {
        Layout.fillWidth: true
        addText: qsTr("Add to that day")
        empty: qsTr("Nothing was noted for that day.")
        model: nightPage.night.habits
        name: qsTr("That day")
        visible: nightPage.ready

        onAdded: nightPage.night.addHabit()
        onEdited: row => nightPage.night.editHabit(row)
        onRemoved: row => nightPage.night.removeHabit(row)
    }
    HistoryRow {
        Layout.fillWidth: true
        history: nightPage.softfall.history
        visible: hasSteps
    }
    TwitchSheet {
        editor: nightPage.night.twitchEditor
    }
    HabitSheet {
        editor: nightPage.night.habitEditor
    }
}
