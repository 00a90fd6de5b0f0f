import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// A time of day: typed as the language writes it, or stepped by `step` minutes.
RowLayout {
    id: picker

    property string name: ""
    // Minutes since midnight.
    property int minutes: 0
    property int step: 15
    readonly property Item field: entry
    // What was typed is no time.
    readonly property bool misread: entry.refused
    // Why a time doesn't count, where its owner knows; else empty.
    property string refusal: ""
    // The error about invalid input; else empty.
    readonly property string problem: entry.refused ? qsTr("%1: “%2” isn’t a time. Type it like %3.").arg(picker.name).arg(entry.text).arg(clock.example) : picker.refusal

    signal picked(int minutes)

    function enter(typed: string): void {
        const read = clock.read(typed);
        entry.refused = read < 0;
        if (read >= 0 && read !== picker.minutes)
            picker.picked(read);
    }

    // Forgets what was typed and did not count.
    function restore(): void {
        entry.refused = false;
        entry.text = Qt.binding(() => clock.text);
    }

    spacing: 8

    onMinutesChanged: entry.refused = false

    ClockField {
        id: clock

        minutes: picker.minutes
    }
    IconButton {
        glyph: "minus"
        text: qsTr("%1, %2 minutes earlier").arg(picker.name).arg(picker.step)

        onClicked: picker.picked((picker.minutes + 1440 - picker.step) % 1440)
    }
    TextEntry {
        id: entry

        property bool refused: false

        Accessible.description: picker.problem
        Keys.onDownPressed: picker.picked((picker.minutes + 1440 - picker.step) % 1440)
        Keys.onUpPressed: picker.picked((picker.minutes + picker.step) % 1440)
        color: picker.problem !== "" ? Theme.alert : Theme.text
        font.weight: Font.Medium
        horizontalAlignment: TextInput.AlignHCenter
        Layout.maximumWidth: implicitWidth
        Layout.minimumWidth: Math.round(72 * Theme.textScale)
        implicitWidth: Math.round(104 * Theme.textScale)
        inputMethodHints: Qt.ImhTime
        leftPadding: 8
        name: picker.name
        rightPadding: 8
        text: clock.text

        onEditingFinished: picker.enter(entry.text)
    }
    IconButton {
        glyph: "plus"
        text: qsTr("%1, %2 minutes later").arg(picker.name).arg(picker.step)

        onClicked: picker.picked((picker.minutes + picker.step) % 1440)
    }
}
