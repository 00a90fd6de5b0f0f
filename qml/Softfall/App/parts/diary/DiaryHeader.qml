import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// What stands above the nights: search, what to show, undo and redo, and what is shown where that is not the list.
ColumnLayout {
    id: header

    required property WindowViewModel softfall
    property bool narrow: false
    readonly property DiaryViewModel diary: softfall.diary
    readonly property bool ready: diary.status === PageViewModel.Ready
    readonly property bool searching: diary.search.searching

    spacing: 16

    GridLayout {
        Layout.topMargin: header.narrow ? 24 : 36
        columnSpacing: 24
        columns: header.narrow ? 1 : 2
        rowSpacing: 16

        PageHeader {
            subtitle: header.diary.summary
            title: qsTr("Diary")
        }
        PrimaryButton {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            text: qsTr("Log a twitch")

            onClicked: header.diary.noteTwitch()
        }
    }
    PageNotice {
        page: header.diary
    }
    DiarySearch {
        search: header.diary.search
        visible: header.ready
    }
    ViewSwitch {
        diary: header.diary
        visible: header.ready && !header.searching
    }
    HistoryRow {
        history: header.softfall.history
        visible: !header.searching && hasSteps
    }
    FoundNotes {
        search: header.diary.search
        visible: header.ready && header.searching

        onChosen: key => header.softfall.openNight(key)
    }
    CalendarMonth {
        calendar: header.diary.calendar
        visible: header.ready && !header.searching && header.diary.view === DiaryViewModel.Calendar

        onChosen: key => header.softfall.openNight(key)
    }
    ChangesCard {
        changes: header.diary.changes
        visible: header.ready && !header.searching && header.diary.view === DiaryViewModel.Changes

        onChosen: key => header.softfall.openNight(key)
    }
    PageState {
        emptyAction: qsTr("Answer for last night")
        emptyDetail: qsTr("Each morning Softfall asks four short questions about the night. A night that is not answered counts as not logged, never as zero.")
        emptyTitle: qsTr("No nights yet")
        page: header.diary

        onActed: header.softfall.openMorning()
    }
}
