import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// The clock time of an entry, with the date on which it lies.
NamedRow {
    id: row

    required property EntryEditorViewModel editor

    detail: editor?.day ?? ""

    TimePicker {
        minutes: row.editor?.time ?? 0
        name: row.name
        step: 5

        onPicked: minutes => row.editor.time = minutes
    }
}
