import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What one can do in a step. Where there is little room, the lesser buttons are behind one.
GridLayout {
    id: controls

    required property RoutineViewModel routine
    property bool running: false
    // Of the window: a second row of buttons would take the step's room.
    property bool low: false
    readonly property bool compact: width < 560 * Theme.textScale || (low && width < 860 * Theme.textScale)
    // Of the buttons, so that a narrow window has them in one row.
    readonly property real inset: columns > 1 ? 24 : compact ? 10 : 15

    signal more
    signal skipping
    signal steps

    columnSpacing: Theme.gap
    columns: width < 860 * Theme.textScale ? 1 : 2
    rowSpacing: Theme.gap

    Flow {
        Layout.fillWidth: true
        spacing: controls.compact ? Theme.gapSmall : Theme.gap

        PrimaryButton {
            leftPadding: controls.compact ? 15 : 28
            rightPadding: leftPadding
            text: controls.running ? qsTr("Pause") : qsTr("Continue")

            onClicked: controls.running ? controls.routine.pause() : controls.routine.resume()
        }
        QuietButton {
            Accessible.name: qsTr("Step back")
            leftPadding: controls.compact ? controls.inset : 24
            rightPadding: leftPadding
            text: qsTr("Back")

            onClicked: controls.routine.back()
        }
        QuietButton {
            leftPadding: controls.compact ? controls.inset : 24
            rightPadding: leftPadding
            text: controls.routine.nextAction

            onClicked: controls.routine.next()
        }
        IconButton {
            glyph: "dots"
            text: qsTr("More")
            visible: controls.compact

            onClicked: controls.more()
        }
    }
    Flow {
        Layout.alignment: controls.columns > 1 ? Qt.AlignRight : Qt.AlignLeft
        Layout.fillWidth: controls.columns === 1
        Layout.preferredWidth: one.implicitWidth + five.implicitWidth + skip.implicitWidth + all.implicitWidth + 3 * spacing
        spacing: controls.columns > 1 ? Theme.gap : Theme.gapSmall
        visible: !controls.compact

        QuietButton {
            id: one

            leftPadding: controls.inset
            rightPadding: controls.inset
            Accessible.description: qsTr("One minute more for this step")
            text: qsTr("+1 min")

            onClicked: controls.routine.extend(1)
        }
        QuietButton {
            id: five

            leftPadding: controls.inset
            rightPadding: controls.inset
            Accessible.description: qsTr("Five minutes more for this step")
            text: qsTr("+5 min")

            onClicked: controls.routine.extend(5)
        }
        QuietButton {
            id: skip

            leftPadding: controls.inset
            rightPadding: controls.inset
            Accessible.name: qsTr("Skip this step")
            text: qsTr("Skip")

            onClicked: controls.skipping()
        }
        QuietButton {
            id: all

            leftPadding: controls.inset
            rightPadding: controls.inset
            Accessible.name: qsTr("All steps")
            text: qsTr("Steps")

            onClicked: controls.steps()
        }
    }
}
