import QtQuick
import Softfall.ViewModels

// Where the lines of a checklist, or the steps of the evening, stand.
Column {
    required property RoutineViewModel routine

    // A step was chosen.
    signal chosen(int row)
}
