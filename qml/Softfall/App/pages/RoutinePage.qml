import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The routine over everything else: one step at a time, with its buttons always in reach.
Item {
    id: routinePage

    required property WindowViewModel softfall
    readonly property RoutineViewModel routine: softfall.routine
    readonly property bool running: routine.phase === RoutineViewModel.Running
    readonly property bool guided: routine.guidance.mode !== GuidanceViewModel.Unguided
    readonly property bool open: running || routine.phase === RoutineViewModel.Paused
    // The buttons stay in view where they leave room for the step; else they come below it.
    readonly property bool pinned: height >= 560 * Theme.textScale
    // Room for the step, without scrolling.
    readonly property real room: body.room - top.height - body.spacing - (silent.visible ? silent.height + body.spacing : 0)
    // As in Main: a message stands above the buttons.
    readonly property real floor: open && pinned ? footer.height + 24 : 0

    focus: true

    Component.onCompleted: if (routine.safety.due)
        safety.open()
    // As in the dark: where no button has the focus, space goes to the next step and T logs a twitch.
    Keys.onPressed: event => {
        if (event.key === Qt.Key_T)
            routinePage.softfall.logTwitch();
        event.accepted = event.key === Qt.Key_T;
    }
    Keys.onSpacePressed: if (open)
        routine.next()

    ScrollPage {
        id: body

        anchors.bottom: parent.bottom
        anchors.bottomMargin: routinePage.floor
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        clip: true
        spacing: 16

        GridLayout {
            id: top

            columnSpacing: body.narrow ? 0 : 12
            columns: body.width < 360 * Theme.textScale ? 1 : 2
            rowSpacing: 4

            PageHeader {
                backTo: qsTr("Tonight")
                subtitle: routinePage.open ? routinePage.routine.stepLine : ""
                title: routinePage.open ? routinePage.routine.stepTitle : qsTr("Wind-down")

                onBack: routinePage.softfall.back()
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignTop | Qt.AlignRight
                spacing: 4
                visible: routinePage.open

                TextButton {
                    Accessible.name: qsTr("End wind-down")
                    Layout.alignment: Qt.AlignRight
                    Layout.rightMargin: -rightPadding
                    glyph: "close"
                    text: body.narrow ? qsTr("End") : qsTr("End wind-down")

                    onClicked: ending.open()
                }
                TextButton {
                    Layout.alignment: Qt.AlignRight
                    Layout.rightMargin: -rightPadding
                    glyph: "moon"
                    text: qsTr("Go dark now")
                    visible: routinePage.softfall.byEar.mayGoDark && !controls.compact

                    onClicked: routinePage.softfall.byEar.goDark()
                }
                BodyText {
                    Layout.alignment: Qt.AlignRight
                    Layout.fillWidth: false
                    color: Theme.secondary
                    font.pixelSize: body.narrow ? Theme.captionSize : Theme.bodySize
                    text: routinePage.routine.stepEnd
                    visible: text !== ""
                    wrapMode: Text.NoWrap
                }
            }
        }
        CaptionText {
            text: routinePage.routine.shortening
            visible: routinePage.open && text !== ""
        }
        CaptionText {
            id: silent

            text: qsTr("No sound here, so the light stays on.")
            visible: routinePage.open && routinePage.softfall.byEar.lacksSound
        }
        GuidanceView {
            Layout.fillWidth: true
            Layout.minimumHeight: routinePage.room
            narrow: body.narrow
            room: routinePage.room
            routine: routinePage.routine
            visible: routinePage.open && routinePage.guided

            onEvidenceAsked: evidence.open()
            onSafetyAsked: safety.open()
        }
        StepView {
            Layout.fillWidth: true
            Layout.minimumHeight: routinePage.room
            checkIn: routinePage.softfall.checkIn
            narrow: body.narrow
            room: routinePage.room
            routine: routinePage.routine
            tall: body.height
            visible: routinePage.open && !routinePage.guided

            onEvidenceAsked: evidence.open()
        }
        RoutineRest {
            Layout.fillWidth: true
            Layout.minimumHeight: routinePage.room
            routine: routinePage.routine
            softfall: routinePage.softfall
            visible: !routinePage.open
        }
        Item {
            id: below

            Layout.fillWidth: true
            implicitHeight: footer.implicitHeight
            visible: routinePage.open && !routinePage.pinned
        }
    }
    ColumnLayout {
        id: footer

        parent: routinePage.pinned ? routinePage : below
        spacing: 16
        visible: routinePage.open
        width: parent.width - 2 * x
        x: routinePage.pinned ? body.margin : 0
        y: routinePage.pinned ? routinePage.height - height - 24 : 0

        SegmentBar {
            fills: routinePage.routine.fills
            name: qsTr("Steps of this evening")
            shares: routinePage.routine.shares
        }
        RoutineControls {
            id: controls

            low: routinePage.height < 700 * Theme.textScale
            routine: routinePage.routine
            running: routinePage.running

            onMore: more.open()
            onSkipping: skipping.open()
            onSteps: steps.open()
        }
    }
    EvidenceSheet {
        id: evidence

        routine: routinePage.routine

        onArticleWanted: article => routinePage.softfall.openArticle(article)
    }
    SafetySheet {
        id: safety

        safety: routinePage.routine.safety
    }
    Connections {
        function onChanged(): void {
            routinePage.routine.safety.due ? safety.open() : safety.close();
        }

        target: routinePage.routine.safety
    }
    MoreSheet {
        id: more

        mayGoDark: routinePage.softfall.byEar.mayGoDark
        routine: routinePage.routine

        onDark: routinePage.softfall.byEar.goDark()
        onSkipping: skipping.open()
        onSteps: steps.open()
    }
    SkipSheet {
        id: skipping

        routine: routinePage.routine

        onArticleAsked: article => routinePage.softfall.openArticle(article)
    }
    StepsSheet {
        id: steps

        routine: routinePage.routine
    }
    EndSheet {
        id: ending

        routine: routinePage.routine
    }
}
