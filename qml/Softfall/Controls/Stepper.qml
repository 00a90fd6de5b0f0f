import QtQuick
import QtQuick.Layouts
import Softfall.Theme

// A number between two limits, made smaller and larger to whole steps; `label` is what it reads as.
RowLayout {
    id: stepper

    property string name: ""
    property string label: ""
    property int value: 0
    property int from: 0
    property int to: 100
    property int step: 1
    // Room for the label; the buttons beside it stay where they are whatever it reads.
    property real labelWidth: Math.round(104 * Math.min(1.5, Theme.textScale))

    signal stepped(int value)

    Accessible.name: stepper.name + " " + stepper.label
    Accessible.role: Accessible.SpinBox
    spacing: 8

    IconButton {
        enabled: stepper.value > stepper.from
        glyph: "minus"
        text: qsTr("%1, less").arg(stepper.name)

        onClicked: stepper.stepped(Math.max(stepper.from, (Math.ceil(stepper.value / stepper.step) - 1) * stepper.step))
    }
    BodyText {
        Accessible.name: stepper.name + " " + stepper.label
        Layout.maximumWidth: stepper.labelWidth
        Layout.preferredWidth: stepper.labelWidth
        font.weight: Font.Medium
        horizontalAlignment: Text.AlignHCenter
        text: stepper.label
    }
    IconButton {
        enabled: stepper.value < stepper.to
        glyph: "plus"
        text: qsTr("%1, more").arg(stepper.name)

        onClicked: stepper.stepped(Math.min(stepper.to, (Math.floor(stepper.value / stepper.step) + 1) * stepper.step))
    }
}
