import QtQuick
import Softfall.ViewModels

// Where the ranges of the chart stand.
Flow {
    required property ProgressViewModel progress

    spacing: 12
}
