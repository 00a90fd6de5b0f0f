import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// One sentence, then the chart, then what can be said of changes and habits.
ScrollPage {
    id: progressPage

    required property WindowViewModel softfall
    readonly property ProgressViewModel progress: softfall.progress
    readonly property bool ready: progress.status === PageViewModel.Ready

    PageHeader {
        subtitle: progressPage.ready ? progressPage.progress.totals : ""
        title: progressPage.ready ? progressPage.progress.sentence : qsTr("Progress")
    }
    PageState {
        emptyAction: qsTr("Answer for last night")
        emptyDetail: qsTr("After a few logged nights, the chart shows whether you’re having fewer twitches.")
        emptyTitle: qsTr("Nothing to show yet")
        page: progressPage.progress

        onActed: progressPage.softfall.openMorning()
    }
    ChoiceFlow {
        labels: progressPage.progress.lengths
        current: progressPage.progress.length
        name: qsTr("Length")
        visible: progressPage.ready

        onChosen: index => progressPage.progress.length = index
    }
    ChoiceFlow {
        labels: progressPage.progress.views
        current: progressPage.progress.view
        name: qsTr("Chart")
        visible: progressPage.ready

        onChosen: index => progressPage.progress.view = index
    }
    ChartCard {
        padding: progressPage.narrow ? 16 : Theme.cardPadding
        progress: progressPage.progress
        visible: progressPage.ready
    }
    InsightCard {
        rows: progressPage.progress.changes
        title: qsTr("Before and after")
        visible: progressPage.ready && count > 0
    }
    InsightCard {
        note: progressPage.progress.habitNote
        rows: progressPage.progress.habits
        title: qsTr("With and without")
        visible: progressPage.ready && (count > 0 || note !== "")
    }
    DetailsCard {
        progress: progressPage.progress
        visible: progressPage.ready
    }
    ExperimentCard {
        experiment: progressPage.softfall.experiment
    }
    CaptionText {
        text: progressPage.progress.caveat
        visible: progressPage.ready
    }
}
