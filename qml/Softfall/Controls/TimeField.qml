import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// A time of day to type, as the language writes it; the arrow keys step it by a quarter of an hour. What is shown and
// whether it counts, its owner knows.
TextEntry {
    id: field

    property string shown: ""
    property bool wrong: false

    signal picked(int minutes)
    signal refused(string typed)
    signal stepped(int minutes)

    function enter(): void {
        const minutes = clock.read(field.text);
        if (field.text !== field.shown)
            minutes < 0 ? field.refused(field.text) : field.picked(minutes);
        field.text = Qt.binding(() => field.shown);
    }
    function step(minutes: int): void {
        field.enter();
        field.stepped(minutes);
    }

    Keys.onDownPressed: field.step(-15)
    Keys.onUpPressed: field.step(15)
    Layout.fillWidth: false
    color: field.wrong ? Theme.alert : Theme.text
    horizontalAlignment: TextInput.AlignHCenter
    implicitWidth: Math.round(92 * Theme.textScale)
    inputMethodHints: Qt.ImhTime
    leftPadding: 8
    rightPadding: 8
    text: field.shown

    background: Rectangle {
        border.color: field.wrong ? Theme.alert : field.activeFocus ? Theme.accent : Theme.edge
        border.width: field.activeFocus ? 2 : 1
        color: Theme.surface
        radius: 14
    }

    onActiveFocusChanged: if (activeFocus)
        selectAll()
    onEditingFinished: field.enter()

    ClockField {
        id: clock
    }
}
