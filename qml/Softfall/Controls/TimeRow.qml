import QtQuick
import Softfall.Controls

// A name with a time of day beside it.
NamedRow {
    id: row

    property alias minutes: picker.minutes
    property alias misread: picker.misread
    property alias refusal: picker.refusal

    signal picked(int minutes)

    field: picker.field
    problem: picker.problem

    TimePicker {
        id: picker

        name: row.name
        step: 5

        onPicked: minutes => row.picked(minutes)
    }
}
