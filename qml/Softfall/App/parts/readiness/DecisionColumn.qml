import QtQuick

// Where lines of the log stand.
Column {
    spacing: 12
}
