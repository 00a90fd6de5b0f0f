import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// Something of the day before a night, added or edited.
Sheet {
    id: sheet

    required property HabitEditorViewModel editor
    readonly property bool editing: editor.open

    question: editor.stored ? qsTr("Edit what was noted") : qsTr("Add something to that day")

    onClosed: sheet.editor.close()
    onEditingChanged: editing ? sheet.open() : sheet.close()

    ChoiceFlow {
        Layout.fillWidth: true
        choices: sheet.editor.kinds
        current: sheet.editor.kind
        name: qsTr("What")

        onChosen: index => sheet.editor.kind = index
    }
    EntryTime {
        Layout.fillWidth: true
        Layout.topMargin: 8
        editor: sheet.editor
        name: sheet.editor.timeName
    }
    NamedRow {
        Layout.fillWidth: true
        name: sheet.editor.amountName
        visible: sheet.editor.hasAmount

        NumberPicker {
            begin: sheet.editor.likelyAmount
            name: sheet.editor.amountName
            step: sheet.editor.amountStep
            to: sheet.editor.largestAmount
            value: sheet.editor.amount

            onPicked: value => sheet.editor.amount = value
        }
    }
    ChoiceFlow {
        Layout.fillWidth: true
        choices: [qsTr("Light"), qsTr("Moderate"), qsTr("Hard")]
        current: sheet.editor.intensity
        name: qsTr("How hard")
        visible: sheet.editor.hasIntensity

        onChosen: index => sheet.editor.intensity = index
    }
    SheetButtons {
        Layout.fillWidth: true
        Layout.topMargin: 8
        canSave: sheet.editor.canSave

        onClosed: sheet.close()
        onSaved: sheet.editor.save()
    }
}
