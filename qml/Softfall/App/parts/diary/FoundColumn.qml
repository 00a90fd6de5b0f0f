import QtQuick

// Where found notes stand.
Column {
    signal chosen(string key)

    spacing: 8
}
