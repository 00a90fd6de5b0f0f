import QtQuick
import QtQuick.Layouts
import Softfall.Controls

// Rows with fields, one below the other.
ColumnLayout {
    id: column

    // Focuses the first field with invalid input; false if there is none.
    function focusWrong(): bool {
        const row = Array.from(column.children).find(child => (child as NamedRow)?.wrong) as NamedRow;
        row?.field.forceActiveFocus(Qt.TabFocusReason);
        return row !== null && row !== undefined;
    }

    spacing: 16
}
