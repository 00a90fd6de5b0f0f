import QtQuick
import Softfall.Theme

// Around a control that has the keyboard; the parent is the control.
Rectangle {
    property bool shown: false

    anchors.fill: parent
    anchors.margins: -4
    border.color: Theme.text
    border.width: 2
    color: "transparent"
    visible: shown
}
