import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What stands above the nights: search, what to show, undo and redo, and what is shown where that is not the list.
ColumnLayout {
    id: header

    // A header is a child of what scrolls, and that of the list.
    readonly property NightList list: header.parent?.parent as NightList
    readonly property WindowViewModel softfall: list?.softfall ?? null
    readonly property DiaryViewModel diary: softfall?.diary ?? null
    readonly property bool ready: diary?.status === PageViewModel.Ready
    readonly property bool searching: diary?.search.searching ?? false

    spacing: 16
    width: list?.columnWidth ?? 0
    x: list?.margin ?? 0

    onHeightChanged: list?.settle()

    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: header.list?.narrow ? 24 : 36
        columnSpacing: 24
        columns: header.list?.narrow ? 1 : 2
        rowSpacing: 16

        PageHeader {
            Layout.fillWidth: true
            subtitle: header.diary?.summary ?? ""
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
        Layout.fillWidth: true
        page: header.diary
    }
    DiarySearch {
        Layout.fillWidth: true
        search: header.diary?.search ?? null
        visible: header.ready
    }
    ViewSwitch {
        Layout.fillWidth: true
        diary: header.diary
        visible: header.ready && !header.searching
    }
    HistoryRow {
        Layout.fillWidth: true
        history: header.softfall?.history ?? null
        visible: !header.searching && hasSteps
    }
    FoundNotes {
        Layout.fillWidth: true
        search: header.diary?.search ?? null
        visible: header.ready && header.searching

        onChosen: key => header.softfall.openNight(key)
    }
    CalendarMonth {
        Layout.fillWidth: true
        calendar: header.diary?.calendar ?? null
        visible: header.ready && !header.searching && header.diary.view === DiaryViewModel.Calendar

        onChosen: key => header.softfall.openNight(key)
    }
    ChangesCard {
        Layout.fillWidth: true
        changes: header.diary?.changes ?? null
        visible: header.ready && !header.searching && header.diary.view === DiaryViewModel.Changes

        onChosen: key => header.softfall.openNight(key)
    }
    PageState {
        Layout.fillWidth: true
        emptyAction: qsTr("Answer for last night")
        emptyDetail: qsTr("Each morning Softfall asks four short questions about the night. A night that is not answered counts as not logged, never as zero.")
        emptyTitle: qsTr("No nights yet")
        page: header.diary

        onActed: header.softfall.openMorning()
    }
}
