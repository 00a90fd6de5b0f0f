import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// One sentence with its badge, then the chart of the same nights, then tables of changes and habits.
ScrollPage {
    id: progressPage

    required property WindowViewModel softfall
    readonly property ProgressViewModel progress: softfall.progress
    readonly property bool ready: progress.status === PageViewModel.Ready

    PageHeader {
        small: progressPage.narrow
        title: progressPage.ready ? progressPage.progress.sentence : qsTr("Progress")
    }
    PageState {
        emptyAction: qsTr("Answer for last night")
        emptyDetail: qsTr("After a few logged nights, the chart shows whether you’re having fewer twitches.")
        emptyTitle: qsTr("Nothing to show yet")
        page: progressPage.progress

        onActed: progressPage.softfall.openMorning()
    }
    VerdictBadge {
        detail: progressPage.progress.badgeDetail
        text: progressPage.progress.badge
        trend: progressPage.progress.trend
        visible: progressPage.ready && text !== ""
    }
    // All in sight where there is room for a second line.
    ChoiceFlow {
        current: progressPage.progress.view
        evenIn: progressPage.columnWidth
        labels: progressPage.progress.views
        name: qsTr("Chart")
        visible: progressPage.ready && !progressPage.narrow

        onChosen: index => progressPage.progress.view = index
    }
    ChoiceStrip {
        current: progressPage.progress.view
        labels: progressPage.progress.views
        name: qsTr("Chart")
        visible: progressPage.ready && progressPage.narrow

        onChosen: index => progressPage.progress.view = index
    }
    ChoiceStrip {
        Layout.topMargin: progressPage.narrow ? -12 : -8
        current: progressPage.progress.length
        labels: progressPage.progress.lengths
        name: qsTr("Length")
        visible: progressPage.ready

        onChosen: index => progressPage.progress.length = index
    }
    ChartCard {
        padding: progressPage.narrow ? 16 : Theme.cardPadding
        progress: progressPage.progress
        visible: progressPage.ready

        onArticleWanted: article => progressPage.softfall.openArticle(article)
    }
    InsightCard {
        firstHead: qsTr("before")
        padding: progressPage.narrow ? 16 : Theme.cardPadding
        rows: progressPage.progress.changes
        secondHead: qsTr("after")
        span: progressPage.progress.wholeSpan
        title: qsTr("Before and after")
        visible: progressPage.ready && count > 0
    }
    InsightCard {
        firstHead: qsTr("with")
        note: progressPage.progress.habitNote
        padding: progressPage.narrow ? 16 : Theme.cardPadding
        rows: progressPage.progress.habits
        secondHead: qsTr("without")
        span: progressPage.progress.wholeSpan
        title: qsTr("With and without")
        visible: progressPage.ready && count > 0
    }
    FindingsCard {
        padding: progressPage.narrow ? 16 : Theme.cardPadding
        softfall: progressPage.softfall
    }
    DetailsCard {
        padding: progressPage.narrow ? 16 : Theme.cardPadding
        progress: progressPage.progress
        visible: progressPage.ready
    }
    ExperimentCard {
        experiment: progressPage.softfall.experiment
        padding: progressPage.narrow ? 16 : Theme.cardPadding
    }
    LinkButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Health check")

        onClicked: progressPage.softfall.openHealth()
    }
    CaptionText {
        text: progressPage.progress.caveat
        visible: progressPage.ready
    }
    QuietButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Report for an appointment…")
        visible: progressPage.ready

        onClicked: progressPage.softfall.openReport()
    }
}
