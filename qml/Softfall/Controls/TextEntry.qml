import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Softfall.Theme

// One line to type into.
T.TextField {
    id: entry

    property string name: ""

    Accessible.name: entry.name
    Accessible.role: Accessible.EditableText
    Layout.fillWidth: true
    color: Theme.text
    font.pixelSize: Theme.bodySize
    implicitHeight: Math.max(Theme.target, contentHeight + topPadding + bottomPadding)
    implicitWidth: 240
    leftPadding: 16
    placeholderTextColor: Theme.secondary
    rightPadding: 16
    selectByMouse: true
    selectedTextColor: Theme.accentInk
    selectionColor: Theme.accent
    verticalAlignment: TextInput.AlignVCenter

    background: Rectangle {
        border.color: entry.activeFocus ? Theme.accent : Theme.edge
        border.width: entry.activeFocus ? 2 : 1
        color: Theme.surface
        radius: 14
    }

    Text {
        color: entry.placeholderTextColor
        elide: Text.ElideRight
        font: entry.font
        height: parent.height
        horizontalAlignment: entry.effectiveHorizontalAlignment
        text: entry.placeholderText
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        visible: entry.length === 0 && !entry.preeditText
        width: entry.width - entry.leftPadding - entry.rightPadding
        x: entry.leftPadding
    }
}
