import QtQuick

// Labels at the bars of a chart; each finds here where its bar is.
Item {
    property list<real> positions
    property int bars: 0
    property rect plot
    readonly property real step: plot.width / Math.max(1, bars)
    // Between two labels.
    readonly property real apart: positions.length > 1 ? (positions[1] - positions[0]) * step : width

    function barX(index: int): real {
        return plot.x + (positions[index] + 0.5) * step;
    }
}
