import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What guides the step: its picture and the ring side by side, what it is in words, what to do in one line. In a narrow
// window the words stand below both. Positioners only, as in StepView.
Item {
    id: view

    required property RoutineViewModel routine
    property bool narrow: false
    // Height that is in sight.
    property real room: 1000
    readonly property GuidanceViewModel guidance: routine.guidance
    readonly property bool stretching: guidance.mode === GuidanceViewModel.Stretching
    readonly property bool breathing: guidance.mode === GuidanceViewModel.Breathing
    readonly property bool relaxing: guidance.mode === GuidanceViewModel.Relaxing
    readonly property bool pictured: stretching || breathing || relaxing
    // With reduced motion a stretch is two pictures: they need the whole width of a narrow window.
    readonly property bool stacked: narrow && (Theme.reducedMotion || !pictured)
    readonly property real half: pictured ? (width - 24) / 2 : width
    // In a low window the ring leaves room for the words below it; their number of lines changes, its size doesn't.
    readonly property real size: narrow ? Math.min(200, width * 0.46) : Math.min(280, width * 0.38, Math.max(120, room - 290 * Theme.textScale))
    readonly property real stageHeight: pictured ? (stacked ? 190 : narrow ? Math.max(size, Math.min(half, 260)) : Math.min(Math.max(280, Math.min(half, 400)), Math.max(180, room))) : 0

    signal evidenceAsked
    signal safetyAsked

    implicitHeight: narrow ? (stacked ? stageHeight + 16 + ring.height : Math.max(stageHeight, ring.height)) + 24 + words.height : Math.max(stageHeight, ring.height + 24 + words.height)

    Item {
        id: stage

        height: view.stageHeight
        visible: view.pictured
        width: view.stacked ? view.width : view.half
        x: view.LayoutMirroring.enabled ? view.width - width : 0
        // In sight where the words are longer than the window.
        y: view.narrow ? 0 : Math.max(0, Math.min(view.height, view.room) - height) / 2

        StretchFigure {
            anchors.centerIn: parent
            arrow: view.guidance.figureArrow
            description: view.guidance.figureText
            height: Math.min(stage.height, still ? stage.height : stage.width, 400)
            hold: view.guidance.figureHold
            holds: view.guidance.figureHolds
            mirrored: view.guidance.figureMirrored
            muscle: view.guidance.figureMuscle
            propKinds: view.guidance.figurePropKinds
            props: view.guidance.figureProps
            rest: view.guidance.figureRest
            towel: view.guidance.figureTowel
            visible: view.stretching
            width: still ? stage.width : height
        }
        BreathPacer {
            anchors.centerIn: parent
            breathingIn: view.guidance.breathingIn
            height: Math.min(stage.height, stage.width, 320)
            phaseSeconds: view.guidance.phaseSeconds
            running: view.routine.phase === RoutineViewModel.Running
            visible: view.breathing
            width: height
            word: view.guidance.breath
        }
        BodyFigure {
            Accessible.ignored: true
            accentColor: Theme.accent
            anchors.centerIn: parent
            figureColor: Theme.shape
            group: view.guidance.bodyGroup
            height: Math.min(stage.height, 400)
            tense: view.guidance.tense ? 1 : 0
            visible: view.relaxing
            width: Math.min(stage.width, height)

            Behavior on tense  {
                NumberAnimation {
                    duration: Theme.motion
                    easing.type: Easing.OutQuad
                }
            }
        }
    }
    ProgressRing {
        id: ring

        caption: view.routine.ringWord
        height: view.size
        progress: view.routine.progress
        time: view.routine.remaining
        width: view.size
        x: view.stacked || !view.pictured ? (view.width - width) / 2 : (view.LayoutMirroring.enabled ? 0 : view.half + 24) + (view.half - width) / 2
        y: view.stacked ? stage.height + (view.pictured ? 16 : 0) : view.narrow ? (stage.height - height) / 2 : Math.max(0, (view.height - height - 24 - words.height) / 2)
    }
    Column {
        id: words

        spacing: 8
        width: view.narrow ? view.width : view.half
        x: view.narrow || !view.pictured || view.LayoutMirroring.enabled ? 0 : view.half + 24
        y: view.narrow ? Math.max(stage.height, ring.y + ring.height) + 24 : ring.y + ring.height + 24

        TitleText {
            horizontalAlignment: Text.AlignHCenter
            text: view.guidance.title
            width: words.width
        }
        LeadText {
            horizontalAlignment: Text.AlignHCenter
            text: view.guidance.cue
            width: words.width
        }
        BodyText {
            color: Theme.secondary
            horizontalAlignment: Text.AlignHCenter
            text: view.guidance.breath
            visible: view.stretching && text !== ""
            width: words.width
        }
        // Who must not stretch has to see it without scrolling.
        CaptionText {
            horizontalAlignment: Text.AlignHCenter
            text: view.routine.safety.swollenLeg
            visible: view.stretching
            width: words.width
        }
        CaptionText {
            horizontalAlignment: Text.AlignHCenter
            text: view.routine.following
            width: words.width
        }
        CaptionText {
            horizontalAlignment: Text.AlignHCenter
            text: view.guidance.caution
            visible: text !== ""
            width: words.width
        }
        Grid {
            anchors.horizontalCenter: words.horizontalCenter
            columns: seated.implicitWidth + safety.implicitWidth + spacing > words.width ? 1 : 2
            horizontalItemAlignment: Grid.AlignHCenter
            spacing: Theme.gapSmall
            verticalItemAlignment: Grid.AlignVCenter
            visible: view.stretching

            ChoiceChip {
                id: seated

                checked: view.guidance.seated
                text: qsTr("Seated or lying")
                width: Math.min(implicitWidth, words.width)

                onClicked: view.guidance.seated = !view.guidance.seated
            }
            TextButton {
                id: safety

                text: qsTr("Is it safe for me?")
                width: Math.min(implicitWidth, words.width)

                onClicked: view.safetyAsked()
            }
        }
        TextButton {
            anchors.horizontalCenter: words.horizontalCenter
            text: qsTr("How strong is the evidence?")
            width: Math.min(implicitWidth, words.width)

            onClicked: view.evidenceAsked()
        }
        CaptionText {
            horizontalAlignment: Text.AlignHCenter
            text: view.routine.safety.stop
            visible: view.stretching
            width: words.width
        }
        ActivityChips {
            centred: true
            guidance: view.guidance
            visible: view.guidance.choosing
            width: words.width
        }
    }
}
