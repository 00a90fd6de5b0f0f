import QtQuick
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Guided stretching: figure and ring side by side, the side in words, what to do in one line. In a narrow window the
// words stand below both. Positioners only, as in StepView.
Item {
    id: view

    required property RoutineViewModel routine
    property bool narrow: false
    readonly property real half: (width - 24) / 2
    readonly property real size: narrow ? Math.min(220, half) : Math.min(280, half * 0.8)

    implicitHeight: narrow ? size + 24 + words.height : Math.max(360, size + 24 + words.height)

    Item {
        id: stage

        height: view.narrow ? view.size : view.height
        width: view.half
        x: view.LayoutMirroring.enabled ? view.width - width : 0

        StretchFigure {
            anchors.centerIn: parent
            arrow: view.routine.figureArrow
            description: view.routine.figureText
            height: Math.min(stage.height, still ? stage.height : stage.width, 380)
            hold: view.routine.figureHold
            holds: view.routine.figureHolds
            mirrored: view.routine.figureMirrored
            muscle: view.routine.figureMuscle
            propKinds: view.routine.figurePropKinds
            props: view.routine.figureProps
            rest: view.routine.figureRest
            towel: view.routine.figureTowel
            visible: view.routine.figureText !== ""
            width: still ? stage.width : height
        }
        LeadText {
            anchors.centerIn: parent
            horizontalAlignment: Text.AlignHCenter
            text: view.routine.doing
            visible: view.routine.figureText === ""
            width: Math.min(stage.width, 360 * Theme.textScale)
        }
    }
    ProgressRing {
        id: ring

        caption: view.routine.ringWord
        height: view.size
        progress: view.routine.progress
        time: view.routine.remaining
        width: view.size
        x: (view.LayoutMirroring.enabled ? 0 : view.half + 24) + (view.half - width) / 2
        y: view.narrow ? 0 : Math.max(0, (view.height - height - 24 - words.height) / 2)
    }
    Column {
        id: words

        spacing: 8
        width: view.narrow ? view.width : view.half
        x: view.narrow || view.LayoutMirroring.enabled ? 0 : view.half + 24
        y: ring.y + ring.height + 24

        TitleText {
            horizontalAlignment: Text.AlignHCenter
            text: view.routine.stretchTitle
            width: words.width
        }
        BodyText {
            horizontalAlignment: Text.AlignHCenter
            text: view.routine.stretchCue
            width: words.width
        }
        CaptionText {
            horizontalAlignment: Text.AlignHCenter
            text: view.routine.following
            width: words.width
        }
        ChoiceChip {
            anchors.horizontalCenter: words.horizontalCenter
            checked: view.routine.seated
            text: qsTr("Seated or lying")

            onClicked: view.routine.seated = !view.routine.seated
        }
        CaptionText {
            horizontalAlignment: Text.AlignHCenter
            text: view.routine.stretchSafety
            width: words.width
        }
    }
}
