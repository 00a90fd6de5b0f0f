import QtCharts
import QtQuick
import Softfall.Charts
import Softfall.Theme

// Twitches by night: bars, the mean over them, changes as thin uprights. All lists come from the view-model.
Item {
    id: chart

    property alias counts: series.counts
    property alias kinds: series.kinds
    property alias means: series.means
    // Labels below the axis, each at the index of its bar.
    property list<string> axisLabels
    property alias axisPositions: dates.positions
    // Changes, each before the bar of its index.
    property list<string> markerLabels
    property alias markerPositions: markers.positions
    // What the chart says, for those who do not see it.
    property string name: ""
    property string alternative: ""

    Accessible.description: chart.alternative
    Accessible.name: chart.name
    Accessible.role: Accessible.Chart
    implicitHeight: Math.round(320 * Theme.textScale)
    implicitWidth: 600

    NightlySeries {
        id: series

        barColor: Theme.accent
        bars: barSeries
        hatchColor: Theme.line
        lineColor: Theme.text
    }
    ChartView {
        id: view

        anchors.bottom: dates.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: chart.markerLabels.length > 0 ? Theme.captionSize * 1.6 : 0
        antialiasing: true
        backgroundColor: "transparent"
        backgroundRoundness: 0
        dropShadowEnabled: false
        legend.visible: false
        margins.bottom: 0
        margins.left: 0
        margins.right: 0
        margins.top: 8
        plotAreaColor: "transparent"

        ValuesAxis {
            id: across

            gridVisible: false
            labelsVisible: false
            lineVisible: false
            max: Math.max(1, series.counts.length) - 0.5
            min: -0.5
        }
        ValuesAxis {
            id: up

            color: Theme.line
            gridLineColor: Theme.line
            labelFormat: "%d"
            labelsColor: Theme.secondary
            labelsFont.pixelSize: Theme.smallSize
            lineVisible: false
            max: series.top
            min: 0
            tickAnchor: 0
            tickInterval: series.tick
            tickType: ValuesAxis.TicksDynamic
        }
        StackedBarSeries {
            id: barSeries

            axisX: across
            axisY: up
            barWidth: 0.72
        }
    }
    ChartLabels {
        id: dates

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        bars: series.counts.length
        height: Theme.smallSize * 1.8
        plot: view.plotArea

        Repeater {
            model: chart.axisLabels

            Text {
                id: date

                required property int index
                required property string modelData
                readonly property ChartLabels labels: date.parent as ChartLabels

                Accessible.ignored: true
                color: Theme.secondary
                font.pixelSize: Theme.smallSize
                text: date.modelData
                textFormat: Text.PlainText
                // Where they would run into each other, only every second, third, …
                visible: date.labels ? date.index % Math.ceil((date.implicitWidth + 12) / Math.max(1, date.labels.apart)) === 0 : false
                x: date.labels ? Math.max(0, Math.min(date.labels.width - width, date.labels.barX(date.index) - width / 2)) : 0
                y: 4
            }
        }
    }
    ChartLabels {
        id: markers

        anchors.fill: parent
        anchors.bottomMargin: dates.height
        bars: series.counts.length
        plot: view.plotArea

        Repeater {
            model: chart.markerLabels

            ChangeMarker {
                id: marker

                required property int index
                required property string modelData
                readonly property ChartLabels labels: marker.parent as ChartLabels

                height: marker.labels ? marker.labels.height - 8 : 0
                label: marker.modelData
                room: marker.labels ? marker.labels.width : 0
                x: marker.labels ? marker.labels.barX(marker.index) - marker.labels.step / 2 : 0
            }
        }
    }
}
