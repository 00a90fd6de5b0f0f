import QtQuick
import QtQuick.Templates as T
import Softfall.Theme

// A quiet scroll bar.
T.ScrollBar {
    id: bar

    implicitWidth: 12
    // Long lists too have a bar that can be held.
    minimumSize: 36 / Math.max(72, height)
    padding: 3
    visible: size < 1

    contentItem: Rectangle {
        color: Theme.secondary
        implicitWidth: 6
        opacity: bar.pressed ? 0.9 : bar.hovered ? 0.7 : 0.35
        radius: 3
    }
}
