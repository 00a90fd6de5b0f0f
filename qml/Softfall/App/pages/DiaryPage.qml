pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// All nights, the newest first.
ListView {
    id: diaryPage

    required property WindowViewModel softfall
    readonly property DiaryViewModel diary: softfall.diary
    readonly property bool narrow: width < Theme.narrowBelow - 100
    readonly property real margin: narrow ? Theme.pageMarginNarrow : Theme.pageMargin
    readonly property real columnWidth: Math.min(width - 2 * margin, Math.round(820 * Theme.textScale))
    // Scrolled by the person: until then the list stays at its top while the header finds its height.
    property bool moved: false

    Accessible.name: qsTr("Nights")
    Accessible.role: Accessible.List
    bottomMargin: 24
    boundsBehavior: Flickable.StopAtBounds
    model: diary.status === PageViewModel.Ready && diary.view === DiaryViewModel.List && !diary.search.searching ? diary.nights : null
    section.property: "month"
    spacing: 8

    T.ScrollBar.vertical: PageScrollBar {
    }
    delegate: NightRow {
        width: diaryPage.columnWidth
        x: diaryPage.margin

        onClicked: diaryPage.softfall.openNight(key)
    }
    header: DiaryHeader {
        narrow: diaryPage.narrow
        softfall: diaryPage.softfall
        width: diaryPage.columnWidth
        x: diaryPage.margin

        onHeightChanged: if (!diaryPage.moved)
            later.restart()
    }
    section.delegate: HeadingText {
        required property string section

        bottomPadding: 4
        color: Theme.secondary
        font.pixelSize: Theme.bodySize
        text: section
        topPadding: 16
        x: diaryPage.margin
    }

    onMovementStarted: moved = true

    Timer {
        id: later

        interval: 0

        onTriggered: diaryPage.positionViewAtBeginning()
    }
}
