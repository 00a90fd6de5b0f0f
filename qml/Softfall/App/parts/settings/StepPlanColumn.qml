import QtQuick
import Softfall.ViewModels

// Where the steps of the evening stand to be ordered.
Column {
    required property StepPlanViewModel plan

    spacing: 16
}
