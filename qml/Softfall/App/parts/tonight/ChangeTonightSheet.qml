pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Another bedtime or wake time for this night alone, with what that moves.
Sheet {
    id: sheet

    required property ChangeTonightViewModel change
    readonly property string problem: bedtime.problem || wake.problem || change.problem

    detail: change.detail
    implicitWidth: Math.round(600 * Theme.textScale)
    question: qsTr("Change tonight")
    wanted: change.open

    onClosed: if (change.open)
        change.cancel()

    GridLayout {
        columnSpacing: 24
        columns: sheet.width < 480 * Theme.textScale ? 1 : 2
        rowSpacing: 16

        ShiftedTime {
            id: bedtime

            minutes: sheet.change.bedtime
            name: qsTr("Bedtime")
            shift: sheet.change.bedtimeShift

            onPicked: minutes => sheet.change.bedtime = minutes
        }
        ShiftedTime {
            id: wake

            minutes: sheet.change.wake
            name: qsTr("Wake up")
            shift: sheet.change.wakeShift

            onPicked: minutes => sheet.change.wake = minutes
        }
    }
    BodyText {
        Accessible.role: Accessible.AlertMessage
        color: sheet.problem === "" ? Theme.secondary : Theme.alert
        text: sheet.problem || sheet.change.sleep
    }
    HeadingText {
        Layout.topMargin: 8
        text: qsTr("What moves")
        visible: moves.count > 0
    }
    // No layout, as in RestoreSheet.
    Column {
        Layout.fillWidth: true
        spacing: 12
        visible: moves.count > 0

        Repeater {
            id: moves

            model: sheet.change.moved

            MovedTime {
                width: parent?.width ?? 0
            }
        }
    }
    Buttons {
        Layout.topMargin: 12

        PrimaryButton {
            enabled: sheet.problem === ""
            text: qsTr("Use for tonight")
            width: Math.min(implicitWidth, parent.width)

            onClicked: sheet.change.use()
        }
        QuietButton {
            text: qsTr("Use the usual times")
            visible: sheet.change.isChanged

            onClicked: sheet.change.reset()
        }
        LinkButton {
            text: qsTr("Cancel")

            onClicked: sheet.change.cancel()
        }
    }
}
