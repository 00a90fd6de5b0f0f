import QtQuick

// A key of the window: a shortcut, or, without a sequence, one that the part with the focus takes. Either way the page of
// shortcuts lists it.
Shortcut {
    property string group: ""
    property string words: ""
    property string cap: nativeText
}
