pragma ComponentBehavior: Bound
import QtQuick
import Softfall.Chart
import Softfall.Charts
import Softfall.Controls
import Softfall.Theme

// Nights as fields, a column for each week: months below, weekdays at the side.
FocusScope {
    id: chart

    property chartContent content
    readonly property alias current: input.current
    readonly property string reading: chart.content.readings[chart.current] ?? ""
    readonly property alias picture: picture
    readonly property alias plotHeight: map.height
    readonly property alias plotWidth: map.width
    readonly property alias plotX: map.x

    signal moved(int steps)
    signal opened(int index)
    signal zoomed(int steps)

    implicitHeight: Math.round(300 * Theme.textScale)
    implicitWidth: 600

    ChartPicture {
        id: picture

        background: Theme.surface
        barColor: Theme.accent
        chart: chart.content
        hatchColor: Theme.line
        map: map
        textColor: Theme.text
    }
    ChartTicks {
        id: days

        anchors.bottom: map.bottom
        anchors.left: parent.left
        anchors.top: map.top
        step: map.height / 7
        width: childrenRect.width

        Repeater {
            model: chart.content.rowLabels

            Text {
                id: day

                required property int index
                required property string modelData

                Accessible.ignored: true
                color: Theme.secondary
                font.pixelSize: Theme.smallSize
                height: days.step
                rightPadding: 8
                text: day.modelData
                textFormat: Text.PlainText
                verticalAlignment: Text.AlignVCenter
                y: day.index * height
            }
        }
    }
    HeatMap {
        id: map

        anchors.bottom: months.top
        anchors.left: days.right
        anchors.top: parent.top
        barColor: Theme.accent
        chart: chart.content
        hatchColor: Theme.line
        numberSize: Theme.captionSize
        textColor: Theme.text
        // A few weeks stay fields, not slabs.
        width: Math.min(chart.width - days.width, map.columns * Theme.captionSize * 12)
    }
    ChartLabels {
        id: months

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        bars: map.columns
        height: Theme.smallSize * 1.8
        plot: Qt.rect(map.x, map.y, map.width, map.height)
        positions: chart.content.axisPositions

        Repeater {
            model: chart.content.axisLabels

            Text {
                id: month

                required property int index
                required property string modelData

                Accessible.ignored: true
                color: Theme.secondary
                font.pixelSize: Theme.smallSize
                text: month.modelData
                textFormat: Text.PlainText
                visible: month.index % Math.ceil((month.implicitWidth + 12) / Math.max(1, months.apart)) === 0
                x: Math.max(months.plot.x, Math.min(months.width - width, months.barX(month.index) - months.step / 2))
                y: 4
            }
        }
    }
    Rectangle {
        border.color: Theme.text
        border.width: 2
        color: "transparent"
        height: map.height / 7
        radius: 3
        visible: chart.current >= 0
        width: map.width / Math.max(1, map.columns)
        x: map.x + (chart.current - chart.current % 7) / 7 * width
        y: map.y + chart.current % 7 * height
    }
    ChartInput {
        id: input

        Accessible.description: chart.content.alternative
        Accessible.focusable: true
        Accessible.name: input.activeFocus && chart.reading.length > 0 ? chart.reading : chart.content.name
        Accessible.role: Accessible.Chart
        activeFocusOnTab: true
        anchors.fill: parent
        bars: map.count
        focus: true
        plot: Qt.rect(map.x, map.y, map.width, map.height)
        rows: 7

        onMoved: steps => chart.moved(steps)
        onOpened: index => chart.opened(index)
        onZoomed: steps => chart.zoomed(steps)

        FocusRing {
            shown: input.activeFocus
        }
    }
}
