import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// A twitch of a night, added or edited; only its time is needed.
Sheet {
    id: sheet

    required property TwitchEditorViewModel editor
    readonly property bool editing: editor.open

    question: editor.stored ? qsTr("Edit the twitch") : qsTr("Add a twitch")

    onClosed: sheet.editor.close()
    onEditingChanged: editing ? sheet.open() : sheet.close()

    EntryTime {
        Layout.fillWidth: true
        editor: sheet.editor
        name: qsTr("When")
    }
    CaptionText {
        text: qsTr("How strong")
    }
    ChoiceFlow {
        Layout.fillWidth: true
        choices: [qsTr("Weak"), qsTr("Medium"), qsTr("Strong")]
        current: sheet.editor.intensity
        name: qsTr("How strong")

        onChosen: index => sheet.editor.intensity = index
    }
    CaptionText {
        text: qsTr("Where")
    }
    ChoiceFlow {
        Layout.fillWidth: true
        choices: sheet.editor.limbs
        current: sheet.editor.limb
        name: qsTr("Where")

        onChosen: index => sheet.editor.limb = index
    }
    SwitchRow {
        Layout.fillWidth: true
        checked: sheet.editor.falling
        text: qsTr("With a feeling of falling")

        onToggled: sheet.editor.falling = checked
    }
    SwitchRow {
        Layout.fillWidth: true
        checked: sheet.editor.woke
        text: qsTr("It woke me")

        onToggled: sheet.editor.woke = checked
    }
    NamedRow {
        Layout.fillWidth: true
        name: qsTr("Pain, 0 to 10")

        NumberPicker {
            name: qsTr("Pain, 0 to 10")
            to: 10
            value: sheet.editor.pain

            onPicked: value => sheet.editor.pain = value
        }
    }
    TextEntry {
        Layout.fillWidth: true
        maximumLength: 500
        name: qsTr("Note")
        placeholderText: qsTr("A note, if you like")
        text: sheet.editor.note

        onTextEdited: sheet.editor.note = text
    }
    SheetButtons {
        Layout.fillWidth: true
        Layout.topMargin: 8

        onClosed: sheet.close()
        onSaved: sheet.editor.save()
    }
}
