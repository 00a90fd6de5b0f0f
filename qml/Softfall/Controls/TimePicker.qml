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

    signal picked(int minutes)

    function enter(typed: string): void {
        const read = clock.read(typed);
        field.wrong = read < 0;
        if (read >= 0 && read !== picker.minutes)
            picker.picked(read);
    }

    spacing: 8

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
        id: field

        property bool wrong: false

        Accessible.description: field.wrong ? qsTr("Not a time of day; type it like %1").arg(clock.example) : ""
        Keys.onDownPressed: picker.picked((picker.minutes + 1440 - picker.step) % 1440)
        Keys.onUpPressed: picker.picked((picker.minutes + picker.step) % 1440)
        color: field.wrong ? Theme.alert : Theme.text
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

        onEditingFinished: picker.enter(field.text)
    }
    IconButton {
        glyph: "plus"
        text: qsTr("%1, %2 minutes later").arg(picker.name).arg(picker.step)

        onClicked: picker.picked((picker.minutes + picker.step) % 1440)
    }
}
