import QtQuick

// Where the answers to a question stand.
Flow {
    property string question: ""

    signal answered(int choice)

    spacing: 10
}
