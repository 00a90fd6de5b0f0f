import QtQuick

// Where entries of a night stand.
Column {
    signal edited(int row)
    signal removed(int row)

    spacing: 8
}
