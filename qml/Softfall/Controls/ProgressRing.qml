import QtQuick
import Softfall.Controls
import Softfall.Theme

// A ring that empties or fills, with a time and a word in it.
Item {
    id: ring

    property real progress: 0
    property string time: ""
    property string caption: ""
    property string name: time + " " + caption

    Accessible.name: ring.name
    Accessible.role: Accessible.StaticText
    implicitHeight: 280
    implicitWidth: 280

    RingArc {
        anchors.fill: parent
        color: Theme.accent
        progress: ring.progress
        thickness: Math.max(8, Math.round(ring.width / 20))
        trackColor: Theme.soft
    }
    Column {
        anchors.centerIn: parent
        spacing: 0

        BigNumber {
            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            maximumWidth: ring.width * 0.68
            pixelSize: Math.round(Theme.numberSize * 1.1)
            text: ring.time
        }
        CaptionText {
            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            font.pixelSize: Theme.bodySize
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: Theme.smallSize * 0.7
            text: ring.caption
            width: ring.width * 0.64
            wrapMode: Text.NoWrap
        }
    }
}
