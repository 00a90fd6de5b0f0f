import QtQuick
import Softfall.Theme

// A ratio and its likely range on a line from fewer to more, with a notch where nothing differs.
Item {
    id: plot

    property bool plotted: false
    // From 0 through 0.5 (no difference) to 1.
    property real low: 0
    property real place: 0.5
    property real high: 1
    property int trend: 0
    readonly property color ink: trend < 0 ? Theme.good : trend > 0 ? Theme.accent : Theme.secondary
    readonly property bool mirrored: LayoutMirroring.enabled

    function at(share: real): real {
        return (mirrored ? 1 - share : share) * width;
    }

    implicitHeight: Math.round(24 * Theme.textScale)

    Rectangle {
        color: Theme.line
        height: 2
        width: plot.width
        y: (plot.height - height) / 2
    }
    Rectangle {
        color: Theme.secondary
        height: plot.height * 0.75
        width: 1
        x: plot.width / 2
        y: (plot.height - height) / 2
    }
    Rectangle {
        color: plot.ink
        height: 5
        radius: 2
        visible: plot.plotted
        width: Math.max(4, Math.abs(plot.at(plot.high) - plot.at(plot.low)))
        x: Math.min(plot.at(plot.low), plot.at(plot.high))
        y: (plot.height - height) / 2
    }
    Rectangle {
        color: plot.ink
        height: 11
        radius: 6
        visible: plot.plotted
        width: 11
        x: Math.max(0, Math.min(plot.width - width, plot.at(plot.place) - width / 2))
        y: (plot.height - height) / 2
    }
}
