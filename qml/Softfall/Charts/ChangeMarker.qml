import QtQuick
import Softfall.Theme

// A change: a thin upright with its label, on the side where there is more room.
Item {
    id: marker

    property string label: ""
    // Width of what the marker stands in.
    property real room: 0
    readonly property bool atEnd: x > room / 2
    // Where its label has to stop on either side: the neighbours, or the edge.
    property real before: 0
    property real after: room

    Rectangle {
        color: Theme.text
        height: marker.height
        opacity: 0.6
        width: 1
    }
    Text {
        Accessible.ignored: true
        color: Theme.text
        elide: Text.ElideRight
        font.pixelSize: Theme.smallSize
        horizontalAlignment: marker.atEnd ? Text.AlignRight : Text.AlignLeft
        text: marker.label
        textFormat: Text.PlainText
        width: Math.max(0, (marker.atEnd ? marker.x - marker.before : marker.after - marker.x) - 16)
        x: marker.atEnd ? -width - 8 : 8
    }
}
