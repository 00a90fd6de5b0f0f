import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// What stands above the nights: search, what to show, undo and redo, and what is shown where that is not the list.
Column {
    id: header

    required property WindowViewModel softfall
    property bool narrow: false
    readonly property DiaryViewModel diary: softfall.diary
    readonly property bool ready: diary.status === PageViewModel.Ready
    readonly property bool searching: diary.search.searching

    function search(): void {
        searchField.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    spacing: 16
    topPadding: narrow ? 24 : 36

    GridLayout {
        columnSpacing: 24
        columns: header.narrow ? 1 : 2
        rowSpacing: 16
        width: header.width

        PageHeader {
            subtitle: header.diary.summary
            title: qsTr("Diary")
        }
        PrimaryButton {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            text: qsTr("Log a twitch")

            onClicked: header.diary.logTwitch()
        }
    }
    RowLayout {
        spacing: 8
        visible: header.ready
        width: header.width

        SearchField {
            id: searchField

            keyName: header.narrow ? "" : qsTr("Ctrl F", "the keys")
            name: qsTr("Search in notes")
            text: header.diary.search.query

            onAccepted: found.openFirst()
            onEmptied: header.diary.search.query = ""
            onTextEdited: header.diary.search.query = text
        }
        IconButton {
            glyph: "close"
            text: qsTr("Clear the search")
            visible: header.searching

            onClicked: header.diary.search.query = ""
        }
    }
    // In the order of DiaryViewModel.View.
    ChoiceFlow {
        current: header.diary.view
        labels: [qsTr("List"), qsTr("Calendar"), qsTr("Changes")]
        name: qsTr("Show the diary as")
        spacing: 10
        visible: header.ready && !header.searching
        width: header.width

        onChosen: index => header.diary.view = index
    }
    Flow {
        spacing: 24
        visible: !header.searching
        width: header.width

        LinkButton {
            text: qsTr("Print a bedside sheet…")
            width: Math.min(implicitWidth, parent.width)

            onClicked: header.softfall.printSheet()
        }
        LinkButton {
            text: qsTr("From paper")

            onClicked: header.softfall.openFromPaper()
        }
    }
    HistoryRow {
        history: header.softfall.message
        inLine: true
        visible: !header.searching && hasSteps
        width: header.width
    }
    FoundNotes {
        id: found

        search: header.diary.search
        visible: header.ready && header.searching
        width: header.width

        onChosen: key => header.softfall.openNight(key)
    }
    CalendarMonth {
        calendar: header.diary.calendar
        visible: header.ready && !header.searching && header.diary.view === DiaryViewModel.Calendar
        width: header.width

        onChosen: key => header.softfall.openNight(key)
    }
    ChangesCard {
        changes: header.diary.changes
        visible: header.ready && !header.searching && header.diary.view === DiaryViewModel.Changes
        width: header.width

        onChosen: key => header.softfall.openNight(key)
    }
    PageState {
        emptyAction: qsTr("Answer for last night")
        emptyDetail: qsTr("Each morning Softfall asks four short questions about the night. A night you don’t answer counts as not logged, never as zero.")
        emptyTitle: qsTr("No nights yet")
        page: header.diary
        width: header.width

        onActed: header.softfall.openMorning()
    }
}
