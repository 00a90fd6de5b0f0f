import QtQuick
import Softfall.Controls
import Softfall.Theme

// How a night stands, as a mark: a number on a ground, a lower bound in a strong frame, hatching, two bars, or a dash.
Item {
    id: mark

    property bool counted: false
    property bool unsure: false
    property bool absent: false
    property bool paused: false
    property int count: 0
    // The count is hidden where weeks are shown.
    property bool showsCount: true
    readonly property bool many: count > 0 && showsCount

    implicitHeight: Math.round(44 * Math.min(1.4, Theme.textScale))
    implicitWidth: implicitHeight

    Rectangle {
        anchors.fill: parent
        border.color: mark.counted && mark.many ? Theme.accent : mark.unsure ? Theme.accent : Theme.line
        border.width: mark.absent && !mark.paused ? 0 : mark.unsure ? 2 : 1
        color: mark.counted && (mark.many || !mark.showsCount) ? Theme.soft : "transparent"
        radius: 12
        visible: !mark.absent || mark.paused
    }
    Hatching {
        anchors.fill: parent
        color: Theme.line
        visible: mark.absent && !mark.paused
    }
    PauseBars {
        anchors.centerIn: parent
        visible: mark.paused
    }
    Text {
        Accessible.ignored: true
        anchors.centerIn: parent
        color: mark.counted ? Theme.text : Theme.secondary
        font.pixelSize: Theme.leadSize
        font.weight: mark.many ? Font.DemiBold : Font.Normal
        text: mark.counted ? (mark.showsCount ? mark.count : "•") : !mark.unsure ? "–" : mark.many ? "≥" + mark.count : "?"
        visible: !mark.absent
    }
}
