import QtQuick
import Softfall.Controls

// A name with a number beside it that may be left open.
NamedRow {
    id: row

    // What the number is called, where the row's name alone says too little.
    property string numberName: name
    property alias begin: picker.begin
    property alias step: picker.step
    property alias to: picker.to
    property alias value: picker.value

    signal picked(int value)

    field: picker.field
    problem: picker.problem

    NumberPicker {
        id: picker

        name: row.numberName

        onPicked: value => row.picked(value)
    }
}
