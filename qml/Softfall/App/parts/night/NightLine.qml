pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Theme
import Softfall.ViewModels

// A night and its day on one line of time: what was logged above, sleep and wind-down on it, cut-offs and hours below.
Item {
    id: nightLine

    required property RowsModel model
    // The same in words.
    property string words: ""
    readonly property real inset: Math.round(18 * Theme.textScale)
    readonly property real length: Math.max(1, width - 2 * inset)
    readonly property real axis: 72

    function xOf(position: real): real {
        return inset + length * (LayoutMirroring.enabled ? 1 - position : position);
    }

    Accessible.name: qsTr("The night on a line: %1").arg(nightLine.words)
    Accessible.role: Accessible.Graphic
    Layout.fillWidth: true
    implicitHeight: axis + 14 + Math.round(20 * Theme.textScale)

    Rectangle {
        color: Theme.line
        height: 2
        width: nightLine.length
        x: nightLine.inset
        y: nightLine.axis
    }
    Repeater {
        model: nightLine.model

        // One mark, each kind with a shape of its own.
        Item {
            id: mark

            required property int kind
            required property real from
            required property real to
            required property string words
            readonly property real begin: nightLine.xOf(from)
            readonly property real end: nightLine.xOf(to)
            readonly property real start: Math.min(begin, end)
            readonly property real length: Math.abs(end - begin)
            readonly property bool isSleep: kind === NightLineKind.Asleep || kind === NightLineKind.Planned

            Accessible.ignored: true

            Rectangle {
                color: Theme.soft
                height: 8
                radius: 4
                visible: mark.kind === NightLineKind.InBed
                width: mark.length
                x: mark.start
                y: nightLine.axis - 8
            }
            Rectangle {
                border.color: mark.kind === NightLineKind.Planned ? Theme.secondary : Theme.accent
                border.width: 1
                color: mark.kind === NightLineKind.Planned ? "transparent" : Theme.soft
                height: 28
                radius: 8
                visible: mark.isSleep
                width: mark.length
                x: mark.start
                y: nightLine.axis - 38
            }
            Rectangle {
                color: Theme.good
                height: 10
                opacity: 0.75
                radius: 5
                visible: mark.kind === NightLineKind.Routine
                width: Math.max(4, mark.length)
                x: mark.start
                y: nightLine.axis - 29
            }
            Rectangle {
                color: Theme.text
                height: 10
                visible: mark.kind === NightLineKind.Cutoff
                width: 2
                x: mark.start - 1
                y: nightLine.axis + 2
            }
            Rectangle {
                border.color: Theme.surface
                border.width: 1
                color: Theme.secondary
                height: 14
                radius: 7
                visible: mark.kind === NightLineKind.Habit
                width: 14
                x: mark.start - 7
                y: 6
            }
            Rectangle {
                border.color: Theme.surface
                border.width: 1
                color: Theme.accent
                height: 36
                radius: 3
                visible: mark.kind === NightLineKind.Twitch
                width: 6
                x: mark.start - 3
                y: nightLine.axis - 42
            }
            Text {
                color: Theme.secondary
                // Four of them find room at any text size.
                font.pixelSize: Math.max(9, Math.min(Theme.smallSize, nightLine.length / 15))
                text: mark.words
                textFormat: Text.PlainText
                visible: mark.kind === NightLineKind.Tick
                x: Math.max(0, Math.min(nightLine.width - width, mark.start - width / 2))
                y: nightLine.axis + 14
            }
        }
    }
}
