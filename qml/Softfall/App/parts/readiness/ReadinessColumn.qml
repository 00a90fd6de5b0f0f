import QtQuick
import QtQuick.Layouts
import Softfall.ViewModels

// Where the rows of "Will it work tonight?" stand. A layout: they come when the page is shown already.
ColumnLayout {
    required property ReadinessViewModel readiness

    spacing: 24
}
