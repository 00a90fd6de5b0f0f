import QtQuick
import Softfall.App
import Softfall.Controls

// How long before bedtime something happens.
NamedRow {
    id: before

    property int value: 0
    property int from: 0
    property int to: 100
    property int step: 1
    property string label: ""

    signal stepped(int value)

    Stepper {
        from: before.from
        label: before.label
        name: before.name
        step: before.step
        to: before.to
        value: before.value

        onStepped: value => before.stepped(value)
    }
}
