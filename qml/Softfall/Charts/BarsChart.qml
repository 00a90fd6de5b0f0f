pragma ComponentBehavior: Bound
import QtCharts
import QtQuick
import Softfall.Chart
import Softfall.Charts
import Softfall.Controls
import Softfall.Theme

// Bars with a line over them, bands behind them, changes as thin uprights.
FocusScope {
    id: chart

    property chartContent content
    readonly property alias current: input.current
    readonly property string reading: chart.content.readings[chart.current] ?? ""
    readonly property alias picture: picture

    signal moved(int steps)
    signal opened(int index)
    signal zoomed(int steps)

    implicitHeight: Math.round(320 * Theme.textScale)
    implicitWidth: 600

    BarLayers {
        id: layers

        barColor: Theme.accent
        bars: barSeries
        baseColor: chart.content.basesShown ? Theme.soft : "transparent"
        chart: chart.content
        hatchColor: Theme.line
        lineColor: Theme.text
    }
    ChartPicture {
        id: picture

        background: Theme.surface
        barColor: Theme.accent
        bars: barSeries
        chart: chart.content
        hatchColor: chart.content.basesShown ? Theme.soft : Theme.line
        textColor: Theme.text
        tickLabels: layers.tickLabels
    }
    ChartUnit {
        id: unit

        text: chart.content.valueUnit
        width: parent.width
    }
    ChartTicks {
        id: values

        anchors.left: parent.left
        height: view.y + view.plotArea.y + view.plotArea.height
        step: layers.tick / Math.max(1, layers.top) * view.plotArea.height
        width: widest.width + 8

        TextMetrics {
            id: widest

            font.pixelSize: Theme.smallSize
            text: layers.widestTickLabel
        }
        Repeater {
            model: layers.tickLabels

            Text {
                id: tick

                required property int index
                required property string modelData

                Accessible.ignored: true
                color: Theme.secondary
                font.pixelSize: Theme.smallSize
                horizontalAlignment: Text.AlignRight
                text: tick.modelData
                textFormat: Text.PlainText
                width: values.width - 8
                y: values.height - tick.index * values.step - height / 2
            }
        }
    }
    ChartView {
        id: view

        anchors.bottom: dates.top
        anchors.left: values.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: unit.height + (chart.content.markerLabels.length > 0 ? Theme.captionSize * 1.6 : 0)
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
            max: Math.max(1, layers.count) - 0.5
            min: -0.5
        }
        ValuesAxis {
            id: up

            gridLineColor: Theme.line
            labelsVisible: false
            lineVisible: false
            max: layers.top
            min: 0
            tickAnchor: 0
            tickInterval: layers.tick
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

        // Where they would run into each other, only every second, third, … from the last one back.
        readonly property int every: Math.ceil((widestDate.implicitWidth + 12) / Math.max(1, apart))

        function lines(texts: var): string {
            return texts.join("\n");
        }

        anchors.bottom: axisUnit.top
        anchors.left: parent.left
        anchors.right: parent.right
        bars: layers.count
        height: chart.content.grouped ? groups.implicitHeight : Theme.smallSize * 1.8
        plot: Qt.rect(view.x + view.plotArea.x, 0, view.plotArea.width, 0)
        positions: chart.content.axisPositions

        Text {
            id: widestDate

            font.pixelSize: Theme.smallSize
            text: dates.lines(chart.content.axisLabels)
            visible: false
        }
        GroupLabels {
            id: groups

            anchors.fill: parent
            bars: dates.bars
            names: chart.content.grouped ? chart.content.axisLabels : []
            plot: dates.plot
            positions: dates.positions
            room: view.width
        }
        Repeater {
            model: chart.content.grouped ? [] : chart.content.axisLabels

            Text {
                id: date

                required property int index
                required property string modelData

                Accessible.ignored: true
                color: Theme.secondary
                font.pixelSize: Theme.smallSize
                text: date.modelData
                textFormat: Text.PlainText
                visible: (dates.positions.length - 1 - date.index) % dates.every === 0
                x: Math.max(0, Math.min(dates.width - width, dates.barX(date.index) - width / 2))
                y: 4
            }
        }
    }
    ChartUnit {
        id: axisUnit

        anchors.bottom: parent.bottom
        anchors.left: values.right
        anchors.right: parent.right
        horizontalAlignment: Text.AlignHCenter
        text: chart.content.axisUnit
    }
    ChartLabels {
        id: markers

        // Of two labels in one gap, each gets half.
        function stop(index: int, other: int): real {
            const here = barX(index) - step / 2;
            const there = barX(other) - step / 2;
            return here > width / 2 === there > width / 2 ? there : (here + there) / 2;
        }

        anchors.bottomMargin: dates.height + axisUnit.height
        anchors.fill: parent
        anchors.topMargin: unit.height
        bars: layers.count
        plot: dates.plot
        positions: chart.content.markerPositions

        Repeater {
            model: chart.content.markerLabels

            ChangeMarker {
                id: marker

                required property int index
                required property string modelData

                after: marker.index + 1 < markers.positions.length ? markers.stop(marker.index, marker.index + 1) : markers.width
                before: marker.index > 0 ? markers.stop(marker.index, marker.index - 1) : 0
                height: markers.height - 8
                label: marker.modelData
                room: markers.width
                x: markers.barX(marker.index) - markers.step / 2
            }
        }
    }
    Rectangle {
        border.color: Theme.text
        border.width: 1
        color: "transparent"
        height: view.plotArea.height + 4
        radius: 3
        visible: chart.current >= 0 && chart.content.readings.length > 0
        width: Math.max(4, dates.step)
        x: view.x + view.plotArea.x + chart.current * dates.step + (dates.step - width) / 2
        y: view.y + view.plotArea.y - 2
    }
    ChartInput {
        id: input

        Accessible.description: chart.content.alternative
        Accessible.focusable: true
        Accessible.name: input.activeFocus && chart.reading.length > 0 ? chart.reading : chart.content.name
        Accessible.role: Accessible.Chart
        activeFocusOnTab: true
        anchors.fill: parent
        bars: layers.count
        focus: true
        plot: Qt.rect(view.x + view.plotArea.x, view.y + view.plotArea.y, view.plotArea.width, view.plotArea.height)

        onMoved: steps => chart.moved(steps)
        onOpened: index => chart.opened(index)
        onZoomed: steps => chart.zoomed(steps)

        FocusRing {
            shown: input.activeFocus
        }
    }
}
