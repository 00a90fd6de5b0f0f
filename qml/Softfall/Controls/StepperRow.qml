import QtQuick
import Softfall.Controls

// A name with a number that is stepped beside it.
NamedRow {
    id: row

    property alias value: stepper.value
    property alias from: stepper.from
    property alias to: stepper.to
    property alias step: stepper.step
    property alias label: stepper.label

    signal stepped(int value)

    Stepper {
        id: stepper

        name: row.name

        onStepped: value => row.stepped(value)
    }
}
