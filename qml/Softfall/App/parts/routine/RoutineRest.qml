import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Before, between and after: no routine, an interrupted one, or one that is over.
Item {
    id: rest

    required property RoutineViewModel routine
    required property WindowViewModel softfall
    readonly property bool interrupted: routine.phase === RoutineViewModel.Interrupted
    readonly property bool finished: routine.phase === RoutineViewModel.Finished
    readonly property bool none: routine.phase === RoutineViewModel.NoRoutine

    implicitHeight: column.implicitHeight + 48

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 16

        TitleText {
            horizontalAlignment: Text.AlignHCenter
            text: rest.interrupted ? qsTr("Continue where you left off?") : rest.finished ? qsTr("Done for tonight") : rest.none ? qsTr("No wind-down is running") : qsTr("Stopped for tonight")
        }
        LeadText {
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: 560 * Theme.textScale
            color: Theme.secondary
            horizontalAlignment: Text.AlignHCenter
            text: rest.none ? qsTr("It guides you step by step until lights-out. You can pause at any time.") : rest.routine.summary
        }
        LeadText {
            color: Theme.secondary
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Sleep well.")
            visible: rest.finished
        }
        Grid {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: 16
            // Two of them show at a time; an empty column would move them off the middle.
            columns: rest.width < 520 * Theme.textScale ? 1 : 2
            horizontalItemAlignment: Grid.AlignHCenter
            spacing: Theme.gap

            PrimaryButton {
                text: rest.interrupted ? qsTr("Continue wind-down") : qsTr("Start wind-down")
                visible: rest.interrupted || rest.none
                width: Math.min(implicitWidth, rest.width)

                onClicked: rest.interrupted ? rest.routine.resumeInterrupted() : rest.routine.start()
            }
            QuietButton {
                text: qsTr("End it here")
                visible: rest.interrupted
                width: Math.min(implicitWidth, rest.width)

                onClicked: rest.routine.endInterrupted()
            }
            QuietButton {
                text: qsTr("Start again")
                visible: !rest.interrupted && !rest.none
                width: Math.min(implicitWidth, rest.width)

                onClicked: rest.routine.start()
            }
            QuietButton {
                text: qsTr("Back to Tonight")
                visible: !rest.interrupted
                width: Math.min(implicitWidth, rest.width)

                onClicked: rest.softfall.back()
            }
        }
    }
}
