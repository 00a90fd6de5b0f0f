import QtQuick

// Where changes stand.
Column {
    signal chosen(string key)
    signal edited(int row)
    signal removed(int row)

    spacing: 12
}
