import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// Something of the day before a night, added or edited.
Sheet {
    id: sheet

    required property HabitEditorViewModel editor

    question: editor.stored ? qsTr("Edit what was logged") : qsTr("Add something to that day")
    wanted: editor.open

    onClosed: sheet.editor.close()

    ChoiceFlow {
        labels: sheet.editor.kinds
        current: sheet.editor.kind
        name: qsTr("What")

        onChosen: index => sheet.editor.kind = index
    }
    TimeRow {
        Layout.topMargin: 8
        detail: sheet.editor.day
        minutes: sheet.editor.time
        name: sheet.editor.timeName

        onPicked: minutes => sheet.editor.time = minutes
    }
    NumberRow {
        begin: sheet.editor.likelyAmount
        name: sheet.editor.amountName
        step: sheet.editor.amountStep
        to: sheet.editor.maxAmount
        value: sheet.editor.amount
        visible: sheet.editor.hasAmount

        onPicked: value => sheet.editor.amount = value
    }
    ChoiceFlow {
        labels: [qsTr("Light"), qsTr("Moderate"), qsTr("Hard")]
        current: sheet.editor.intensity
        name: qsTr("How hard")
        visible: sheet.editor.hasIntensity

        onChosen: index => sheet.editor.intensity = index
    }
    SheetButtons {
        canSave: sheet.editor.canSave

        onClosed: sheet.close()
        onSaved: sheet.editor.save()
    }
}
