import QtQuick

// Where entries of a night stand.
Column {
    signal removed(int row)

    spacing: 8
}
