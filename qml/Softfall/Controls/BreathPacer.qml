import QtQuick
import Softfall.Controls
import Softfall.Theme

// A disc that grows while breathing in and shrinks while breathing out: the one motion that repeats. Each phase begins
// when `breathingIn` changes. With reduced motion, and where nobody sees it, the disc keeps its size.
Item {
    id: pacer

    property bool breathingIn: true
    // The phases continue; otherwise the disc waits where it is.
    property bool running: true
    // How long this phase takes.
    property real phaseSeconds: breathingIn ? 4 : 6
    // "breathe in", and the seconds left.
    property string word: ""
    property string count: ""
    property color accentColor: Theme.accent
    property color discColor: Theme.soft
    property color textColor: Theme.text
    readonly property bool moves: breath.running
    // Of the disc, as a part of the whole: 0.6 breathed out … 1 breathed in.
    property alias fullness: disc.fullness

    readonly property bool canMove: running && visible && !Theme.reducedMotion

    // A phase again, in full length, from the size the disc has.
    function begin() {
        breath.stop();
        breath.to = pacer.breathingIn ? 1 : 0.6;
        if (pacer.canMove)
            breath.start();
    }

    Accessible.ignored: pacer.word === ""
    Accessible.name: pacer.word
    Accessible.role: Accessible.StaticText
    implicitHeight: 280
    implicitWidth: 280

    Component.onCompleted: pacer.begin()
    onBreathingInChanged: pacer.begin()
    onCanMoveChanged: pacer.begin()

    NumberAnimation {
        id: breath

        duration: pacer.phaseSeconds * 1000
        easing.type: Easing.InOutSine
        property: "fullness"
        target: disc
    }
    Rectangle {
        id: rim

        anchors.centerIn: parent
        border.color: pacer.discColor
        border.width: 2
        color: "transparent"
        height: width
        radius: width / 2
        width: Math.min(pacer.width, pacer.height)
    }
    Rectangle {
        id: disc

        property real fullness: 0.6

        anchors.centerIn: parent
        border.color: pacer.accentColor
        border.width: Math.max(3, rim.width / 60)
        color: pacer.discColor
        height: width
        radius: width / 2
        width: rim.width * (Theme.reducedMotion ? 0.8 : fullness)
    }
    Column {
        anchors.centerIn: parent
        spacing: 4

        LeadText {
            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            color: pacer.textColor
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.smallSize
            text: pacer.word
            verticalAlignment: Text.AlignVCenter
            width: rim.width * 0.72
            wrapMode: Text.WordWrap
        }
        BigNumber {
            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            maximumWidth: rim.width * 0.4
            pixelSize: Theme.titleSize
            text: pacer.count
            visible: pacer.count !== ""
        }
    }
}
