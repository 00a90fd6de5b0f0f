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

    PageHeader {
        // A night can be opened from the chart too.
        backTo: nightPage.softfall.place === 2 ? qsTr("Progress") : qsTr("Diary")
        subtitle: nightPage.night.day
        title: nightPage.night.title

        onBack: nightPage.softfall.back()
    }
    GridLayout {
        columnSpacing: 16
        columns: nightPage.narrow ? 1 : 2
        rowSpacing: 4

        Row {
            spacing: 8

            IconButton {
                glyph: LayoutMirroring.enabled ? "forward" : "back"
                text: qsTr("Previous night")

                onClicked: nightPage.night.previous()
            }
            IconButton {
                enabled: nightPage.night.hasNext
                glyph: LayoutMirroring.enabled ? "back" : "forward"
                text: qsTr("Next night")

                onClicked: nightPage.night.next()
            }
        }
        HistoryRow {
            history: nightPage.softfall.message
            inLine: nightPage.narrow
            visible: hasSteps
        }
    }
    PageState {
        page: nightPage.night
    }
    Card {
        padding: nightPage.narrow ? 12 : Theme.cardPadding
        visible: nightPage.ready

        NightLine {
            model: nightPage.night.line
            words: nightPage.night.lineWords
        }
        NightLineKey {
            Layout.fillWidth: true
            Layout.topMargin: 8
        }
        Buttons {
            Layout.topMargin: 8

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
        softfall: nightPage.softfall
        visible: nightPage.ready
    }
    EntryCard {
        empty: qsTr("No twitches were logged as they happened.")
        model: nightPage.night.twitches
        title: qsTr("Twitches logged at the time")
        visible: nightPage.ready

        onEdited: row => nightPage.night.editTwitch(row)
        onRemoved: row => nightPage.night.removeTwitch(row)
    }
    EntryCard {
        empty: qsTr("Nothing was logged for that day.")
        model: nightPage.night.habits
        title: qsTr("That day")
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
