import QtQuick

// Where the answers to one topic of the check-in stand.
Flow {
    property string topic: ""
    property var choices: []
    property int current: -1

    signal chosen(int choice)

    spacing: 10
}
