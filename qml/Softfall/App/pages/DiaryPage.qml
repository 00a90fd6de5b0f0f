pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// All nights, the newest first.
ListView {
    id: diaryPage

    required property WindowViewModel softfall
    readonly property DiaryViewModel diary: softfall.diary
    // Scrolled by the person: until then what is shown stays at its top while the header finds its height.
    property bool moved: false

    function settle(): void {
        contentY = originY - above.height;
    }

    Accessible.name: qsTr("Nights")
    Accessible.role: Accessible.List
    bottomMargin: 24
    boundsBehavior: Flickable.StopAtBounds
    model: diary.status === PageViewModel.Ready && diary.view === DiaryViewModel.List && !diary.search.searching ? diary.nights : null
    section.property: "month"
    spacing: 8
    topMargin: above.height

    T.ScrollBar.vertical: PageScrollBar {
    }
    delegate: NightRow {
        width: column.width
        x: column.x

        onClicked: diaryPage.softfall.openNight(key)
    }

    onModelChanged: {
        moved = false;
        settle();
    }
    onMovementStarted: moved = true

    PageColumn {
        id: column

        pageWidth: diaryPage.width
    }
    Connections {
        function onSearchWanted(): void {
            if (diaryPage.visible)
                above.search();
        }

        target: diaryPage.softfall
    }
    // In the margin: the header of a ListView can not be bound in Qt 6.4.
    DiaryHeader {
        id: above

        narrow: column.narrow
        parent: diaryPage.contentItem
        softfall: diaryPage.softfall
        width: column.width
        x: column.x
        y: -height

        onHeightChanged: if (!diaryPage.moved)
            diaryPage.settle()
    }
    TwitchSheet {
        editor: diaryPage.softfall.diary.twitchEditor
    }
}
