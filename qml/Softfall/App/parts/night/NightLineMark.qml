import QtQuick
import Softfall.App
import Softfall.Theme
import Softfall.ViewModels

// One mark on the line of a night, each kind with a shape of its own.
Item {
    id: mark

    required property int kind
    required property real from
    required property real to
    required property string words
    readonly property NightLineField field: mark.parent as NightLineField
    readonly property real begin: field?.xOf(from) ?? 0
    readonly property real end: field?.xOf(to) ?? 0
    readonly property real start: Math.min(begin, end)
    readonly property real length: Math.abs(end - begin)
    readonly property bool isSleep: kind === NightLineModel.Asleep || kind === NightLineModel.Planned

    Accessible.ignored: true

    Rectangle {
        color: Theme.soft
        height: 8
        radius: 4
        visible: mark.kind === NightLineModel.InBed
        width: mark.length
        x: mark.start
        y: (mark.field?.axis ?? 0) - 8
    }
    Rectangle {
        border.color: mark.kind === NightLineModel.Planned ? Theme.secondary : Theme.accent
        border.width: 1
        color: mark.kind === NightLineModel.Planned ? "transparent" : Theme.soft
        height: 28
        radius: 8
        visible: mark.isSleep
        width: mark.length
        x: mark.start
        y: (mark.field?.axis ?? 0) - 38
    }
    Rectangle {
        color: Theme.good
        height: 10
        opacity: 0.75
        radius: 5
        visible: mark.kind === NightLineModel.Routine
        width: Math.max(4, mark.length)
        x: mark.start
        y: (mark.field?.axis ?? 0) - 29
    }
    Rectangle {
        color: Theme.text
        height: 10
        visible: mark.kind === NightLineModel.Cutoff
        width: 2
        x: mark.start - 1
        y: (mark.field?.axis ?? 0) + 2
    }
    Rectangle {
        border.color: Theme.surface
        border.width: 1
        color: Theme.secondary
        height: 14
        radius: 7
        visible: mark.kind === NightLineModel.Habit
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
        visible: mark.kind === NightLineModel.Twitch
        width: 6
        x: mark.start - 3
        y: (mark.field?.axis ?? 0) - 42
    }
    Text {
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
        text: mark.words
        textFormat: Text.PlainText
        visible: mark.kind === NightLineModel.Tick
        x: Math.max(0, Math.min((mark.field?.width ?? 0) - width, mark.start - width / 2))
        y: (mark.field?.axis ?? 0) + 14
    }
}
