import QtQuick
import Softfall.Controls

// A name with a number that is stepped beside it.
NamedRow {
    id: row

    property int value: 0
    property int from: 0
    property int to: 100
    property int step: 1
    property string label: ""

    signal stepped(int value)

    Stepper {
        from: row.from
        label: row.label
        name: row.name
        step: row.step
        to: row.to
        value: row.value

        onStepped: value => row.stepped(value)
    }
}
