import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Charts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// One sentence, then the chart.
ScrollPage {
    id: progressPage

    required property WindowViewModel softfall
    readonly property ProgressViewModel progress: softfall.progress
    readonly property bool ready: progress.status === PageViewModel.Ready

    spacing: 20

    PageHeader {
        Layout.fillWidth: true
        subtitle: progressPage.ready ? progressPage.progress.totals : ""
        title: progressPage.ready ? progressPage.progress.sentence : qsTr("Progress")
    }
    PageState {
        Layout.fillWidth: true
        emptyAction: qsTr("Answer for last night")
        emptyDetail: qsTr("After some logged nights the chart shows whether the twitches become fewer.")
        emptyTitle: qsTr("Nothing to show yet")
        page: progressPage.progress

        onActed: progressPage.softfall.openMorning()
    }
    RangeFlow {
        Layout.fillWidth: true
        progress: progressPage.progress
        visible: progressPage.ready

        Repeater {
            model: progressPage.progress.ranges

            ChoiceChip {
                id: range

                required property int index
                required property string modelData
                readonly property RangeFlow flow: range.parent as RangeFlow

                checked: range.flow?.progress.range === range.index
                text: range.modelData

                onClicked: range.flow.progress.range = range.index
            }
        }
    }
    Card {
        Layout.fillWidth: true
        padding: progressPage.narrow ? 16 : Theme.cardPadding
        visible: progressPage.ready

        NightlyChart {
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            alternative: progressPage.progress.alternative
            axisLabels: progressPage.progress.axisLabels
            axisPositions: progressPage.progress.axisPositions
            counts: progressPage.progress.counts
            kinds: progressPage.progress.kinds
            markerLabels: progressPage.progress.markerLabels
            markerPositions: progressPage.progress.markerPositions
            means: progressPage.progress.means
            name: qsTr("Twitches by night")
        }
        CaptionText {
            Layout.fillWidth: true
            text: progressPage.progress.legend
        }
    }
    Card {
        Layout.fillWidth: true
        visible: progressPage.ready

        HeadingText {
            text: qsTr("In words")
        }
        BodyText {
            Layout.fillWidth: true
            text: progressPage.progress.alternative
        }
        CaptionText {
            Layout.fillWidth: true
            text: qsTr("People start diaries in bad weeks and counts drift back by themselves; expecting to improve also matters.")
        }
    }
}
