import QtQuick
import QtQuick.Templates as T
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// All nights, the newest first.
NightList {
    id: diaryPage

    readonly property DiaryViewModel diary: softfall.diary

    Accessible.name: qsTr("Nights")
    Accessible.role: Accessible.List
    model: diary.status === PageViewModel.Ready && diary.view === DiaryViewModel.List && !diary.search.searching ? diary.nights : null
    section.property: "month"

    T.ScrollBar.vertical: PageScrollBar {
    }
    delegate: NightRow {
        id: row

        readonly property NightList list: row.ListView.view as NightList

        width: row.list?.columnWidth ?? 0
        x: row.list?.margin ?? 0

        onClicked: row.list.softfall.openNight(row.key)
    }
    header: DiaryHeader {
    }
    section.delegate: HeadingText {
        id: month

        required property string section
        readonly property NightList list: month.parent?.parent as NightList

        bottomPadding: 4
        color: Theme.secondary
        font.pixelSize: Theme.bodySize
        text: month.section
        topPadding: 16
        x: month.list?.margin ?? 0
    }
}
