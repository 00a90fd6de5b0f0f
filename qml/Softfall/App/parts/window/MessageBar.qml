import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What was done, floating over the page, with the undo of just that. It moves nothing and takes no focus.
Rectangle {
    id: bar

    required property MessageViewModel message
    property real maximumWidth: 640
    // Something lies over it.
    property bool covered: false
    // The words above the buttons.
    readonly property bool stacked: maximumWidth < 300 * Theme.textScale
    // Close margins, so that most messages stay in one line.
    readonly property bool tight: maximumWidth < 400 * Theme.textScale
    readonly property color ink: Theme.dark ? Theme.text : Theme.accentInk

    Accessible.name: bar.message.text
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.dark ? Theme.secondary : "transparent"
    border.width: 1
    color: Theme.dark ? Theme.surface : Theme.text
    height: row.implicitHeight + 16
    opacity: 0
    radius: Math.min(height / 2, 28)
    visible: bar.message.text !== "" && !bar.covered
    width: bar.stacked ? maximumWidth : Math.min(row.implicitWidth + row.anchors.leftMargin + row.anchors.rightMargin + 4, maximumWidth)

    states: State {
        when: bar.visible

        PropertyChanges {
            bar.opacity: 1
        }
    }
    transitions: Transition {
        NumberAnimation {
            duration: Theme.motion
            easing.type: Easing.OutQuad
            property: "opacity"
        }
    }

    // Not as it becomes invisible, which the message itself decides.
    onCoveredChanged: if (covered)
        message.cover()

    // A press on the bar is none on what lies below it.
    MouseArea {
        acceptedButtons: Qt.AllButtons
        anchors.fill: parent
        hoverEnabled: true
    }
    HoverHandler {
        id: pointer
    }
    Binding {
        property: "held"
        target: bar.message
        value: bar.visible && (pointer.hovered || action.activeFocus || close.activeFocus)
    }
    GridLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: bar.tight ? 16 : 20
        anchors.right: parent.right
        anchors.rightMargin: bar.tight ? 4 : 8
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: bar.tight ? 6 : 12
        columns: bar.stacked ? 2 : 3
        rowSpacing: 0

        BodyText {
            id: words

            // The bar has them as its name.
            Accessible.ignored: true
            Layout.bottomMargin: 8
            Layout.columnSpan: bar.stacked ? 2 : 1
            Layout.maximumWidth: bar.stacked ? bar.maximumWidth - 28 : Math.max(80, bar.maximumWidth - row.anchors.leftMargin - row.anchors.rightMargin - (action.visible ? action.implicitWidth : 0) - close.implicitWidth - 2 * row.columnSpacing)
            Layout.topMargin: 8
            lineHeight: 1.1
            color: bar.message.isError && Theme.dark ? Theme.alert : bar.ink
            font.pixelSize: bar.tight ? Theme.captionSize : Theme.bodySize
            text: bar.message.text
        }
        BaseButton {
            id: action

            fill: Theme.dark ? Theme.soft : Qt.alpha(bar.ink, 0.16)
            font.pixelSize: Theme.bodySize
            font.weight: Font.DemiBold
            ink: bar.ink
            leftPadding: bar.tight ? 12 : 16
            rightPadding: leftPadding
            text: bar.message.action
            visible: text !== ""

            onClicked: bar.message.act()
            // Its second half is no Redo.
            onDoubleClicked: undefined
        }
        IconButton {
            id: close

            glyph: "close"
            ink: bar.ink
            fill: "transparent"
            outline: "transparent"
            text: qsTr("Dismiss the message")

            onClicked: bar.message.dismiss()
        }
    }
}
