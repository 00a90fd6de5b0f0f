import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// One step: its minutes, and one place up or down.
GridLayout {
    id: row

    required property StepPlanViewModel plan
    required property int index
    required property string title
    required property int minutes
    required property string label
    required property bool first
    required property bool last

    Accessible.name: row.title + ", " + row.label
    Accessible.role: Accessible.Grouping
    columnSpacing: 16
    columns: width < 520 * Theme.textScale ? 1 : 2
    rowSpacing: 4

    BodyText {
        color: row.minutes > 0 ? Theme.text : Theme.secondary
        text: row.title
    }
    Flow {
        Layout.fillWidth: row.columns === 1
        Layout.preferredWidth: stepper.implicitWidth + earlier.width + later.width + 2 * spacing
        spacing: 8

        Stepper {
            id: stepper

            from: 0
            label: row.label
            // In one line where there is room; and minutes are short: the arrows stay in the line at 360 px.
            labelWidth: Math.round(row.columns > 1 || row.width - 4 * (earlier.width + spacing) >= 72 * Theme.textScale ? 72 * Theme.textScale : 72 * Math.min(1.5, Theme.textScale))
            name: row.title
            to: row.plan.maxMinutes
            value: row.minutes

            onStepped: value => row.plan.setMinutes(row.index, value)
        }
        IconButton {
            id: earlier

            enabled: !row.first
            glyph: "up"
            text: qsTr("Move %1 up").arg(row.title)

            onClicked: row.plan.moveUp(row.index)
        }
        IconButton {
            id: later

            enabled: !row.last
            glyph: "down"
            text: qsTr("Move %1 down").arg(row.title)

            onClicked: row.plan.moveDown(row.index)
        }
    }
}
