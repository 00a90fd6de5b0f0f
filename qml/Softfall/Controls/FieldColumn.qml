import QtQuick
import QtQuick.Layouts
import Softfall.Controls

// Rows with fields, one below the other.
ColumnLayout {
    id: column

    // Focuses the first field with invalid input; false if there is none.
    function focusWrong(): bool {
        for (let i = 0; i < column.children.length; ++i) {
            const row = column.children[i] as NamedRow;
            if (row && row.wrong) {
                row.field.forceActiveFocus(Qt.TabFocusReason);
                return true;
            }
        }
        return false;
    }

    spacing: 16
}
