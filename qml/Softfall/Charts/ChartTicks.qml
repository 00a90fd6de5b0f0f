import QtQuick

// Labels at the side of a chart; each finds here where it stands.
Item {
    // Between two labels.
    property real step: 0
}
