import QtQuick
import Softfall.Controls
import Softfall.Theme

// How one thing stands, as a mark: a tick on a full disc, a dash in a ring, a cross in a square.
Rectangle {
    id: mark

    property bool works: false
    property bool partial: false
    readonly property color tint: works ? Theme.good : partial ? Theme.accent : Theme.alert

    border.color: mark.tint
    border.width: 2
    color: mark.works ? mark.tint : "transparent"
    implicitHeight: Math.round(28 * Math.min(1.4, Theme.textScale))
    implicitWidth: implicitHeight
    radius: mark.works || mark.partial ? height / 2 : 6

    Glyph {
        anchors.centerIn: parent
        color: mark.works ? Theme.surface : mark.tint
        height: mark.height - 10
        name: mark.works ? "check" : mark.partial ? "minus" : "close"
        width: height
    }
}
