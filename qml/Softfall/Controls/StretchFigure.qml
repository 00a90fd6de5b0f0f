import QtQuick
import Softfall.Controls
import Softfall.Theme

// A person doing a stretch: moves from rest to hold once, slowly, and then keeps still. With reduced motion nothing
// moves: rest and hold stand side by side, joined by an arrow, the one that is meant now in full strength.
Item {
    id: figure

    property alias arrow: moving.arrow
    property alias hold: moving.hold
    property alias mirrored: moving.mirrored
    property alias muscle: moving.muscle
    property alias progress: moving.progress
    property alias propKinds: moving.propKinds
    property alias props: moving.props
    property alias rest: moving.rest
    property alias towel: moving.towel
    // The hold is on; otherwise at rest.
    property bool holds: false
    // The whole way, in milliseconds: slow enough to be followed.
    property int duration: 1500
    // What the picture shows, in words.
    property string description: ""
    readonly property alias moves: movement.running
    // A warm-up and slow breathing have no hold to name.
    readonly property bool namesStills: muscle !== PoseFigure.None && muscle !== PoseFigure.Belly
    readonly property bool still: Theme.reducedMotion

    // From where the figure is to rest or hold; at once where nobody sees it.
    function go() {
        movement.stop();
        movement.to = figure.holds ? 1 : 0;
        movement.duration = figure.still || !figure.visible || figure.progress === movement.to ? 0 : figure.duration;
        movement.start();
    }
    // Another figure: no way leads to it from the one before.
    function begin() {
        moving.progress = 0;
        figure.go();
    }

    Accessible.ignored: description === ""
    Accessible.name: description
    Accessible.role: Accessible.Graphic
    implicitHeight: 380
    implicitWidth: 380

    Component.onCompleted: figure.begin()
    onHoldsChanged: figure.go()
    onStillChanged: figure.go()
    onVisibleChanged: figure.go()

    component Still: PoseFigure {
        accentColor: Theme.accent
        figureColor: Theme.text
        otherLegColor: Theme.secondary
        propColor: Theme.shape
    }
    component OneOfTwo: Column {
        id: one

        required property bool isNamed
        required property bool isNow
        required property real side
        required property PoseFigure source
        required property real at
        required property string word

        spacing: Theme.gapSmall

        Still {
            arrow: one.source.arrow
            height: one.side
            hold: one.source.hold
            mirrored: one.source.mirrored
            muscle: one.source.muscle
            opacity: one.isNow ? 1 : 0.6
            progress: one.at
            propKinds: one.source.propKinds
            props: one.source.props
            rest: one.source.rest
            towel: one.source.towel
            width: one.side
        }
        CaptionText {
            Accessible.ignored: true
            color: one.isNow ? Theme.text : Theme.secondary
            horizontalAlignment: Text.AlignHCenter
            text: one.word
            visible: one.isNamed
            width: one.width
        }
    }

    NumberAnimation {
        id: movement

        easing.type: Easing.InOutSine
        property: "progress"
        target: moving
    }
    Still {
        id: moving

        anchors.centerIn: parent
        height: Math.min(figure.width, figure.height)
        visible: !figure.still
        width: height

        onHoldChanged: figure.begin()
        onMirroredChanged: figure.begin()
        onRestChanged: figure.begin()
    }
    Row {
        id: stills

        readonly property real gap: figure.width / 12
        readonly property real side: Math.min((figure.width - gap) / 2, figure.height - 32 * Theme.textScale)

        anchors.centerIn: parent
        visible: figure.still

        OneOfTwo {
            at: 0
            isNamed: figure.namesStills
            isNow: !figure.holds
            side: stills.side
            source: moving
            //: under a picture of a stretch, before the hold
            word: qsTr("rest")
        }
        Glyph {
            color: Theme.secondary
            height: stills.gap
            name: "arrow"
            rotation: stills.LayoutMirroring.enabled ? 180 : 0
            width: stills.gap
            y: (stills.side - height) / 2
        }
        OneOfTwo {
            at: 1
            isNamed: figure.namesStills
            isNow: figure.holds
            side: stills.side
            source: moving
            //: under a picture of a stretch, in the hold
            word: qsTr("hold")
        }
    }
}
