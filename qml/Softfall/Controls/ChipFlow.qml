import QtQuick

// Where the chips of a ChoiceFlow stand; each finds here what it needs.
Flow {
    property string name: ""
    property int current: -1

    signal chosen(int index)

    spacing: 8
}
