import QtQuick
import Softfall.Theme

// Two bars: paused.
Row {
    spacing: 5

    Rectangle {
        color: Theme.secondary
        height: 16
        radius: 2
        width: 4
    }
    Rectangle {
        color: Theme.secondary
        height: 16
        radius: 2
        width: 4
    }
}
