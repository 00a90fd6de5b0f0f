import QtQuick.Layouts

// Where the answers of a ChoiceRow stand; each finds here what it needs.
GridLayout {
    property string question: ""
    property list<string> names
    property int current: -1
    property int answerSize: 16
    // Fewer columns than wished for: a sign such as a dot no longer stands between its neighbours and needs its name.
    property bool broken: false

    signal answered(int index)

    columnSpacing: 10
    rowSpacing: 10
}
