import QtQuick
import Softfall.Controls
import Softfall.ViewModels

// A twitch of a night, added or edited; only its time is needed.
Sheet {
    id: sheet

    required property TwitchEditorViewModel editor

    question: editor.stored ? qsTr("Edit the twitch") : qsTr("Add a twitch")
    wanted: editor.open

    onClosed: sheet.editor.close()

    TimeRow {
        detail: sheet.editor.day
        minutes: sheet.editor.time
        name: qsTr("When")

        onPicked: minutes => sheet.editor.time = minutes
    }
    CaptionText {
        text: qsTr("How strong")
    }
    ChoiceFlow {
        labels: [qsTr("Weak"), qsTr("Medium"), qsTr("Strong")]
        current: sheet.editor.intensity
        name: qsTr("How strong")

        onChosen: index => sheet.editor.intensity = index
    }
    CaptionText {
        text: qsTr("Where")
    }
    ChoiceFlow {
        labels: sheet.editor.limbs
        current: sheet.editor.limb
        name: qsTr("Where")

        onChosen: index => sheet.editor.limb = index
    }
    SwitchRow {
        checked: sheet.editor.falling
        text: qsTr("With a feeling of falling")

        onToggled: sheet.editor.falling = checked
    }
    SwitchRow {
        checked: sheet.editor.woke
        text: qsTr("It woke me")

        onToggled: sheet.editor.woke = checked
    }
    NumberRow {
        name: qsTr("Pain, 0 to 10")
        value: sheet.editor.pain

        onPicked: value => sheet.editor.pain = value
    }
    TextEntry {
        maximumLength: 500
        name: qsTr("Note")
        placeholderText: qsTr("A note, if you like")
        text: sheet.editor.note

        onTextEdited: sheet.editor.note = text
    }
    SheetButtons {

        onClosed: sheet.close()
        onSaved: sheet.editor.save()
    }
}
