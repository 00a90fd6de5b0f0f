import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// The steps of the evening as one quiet bar.
StepBar {
    id: bar

    property string name: ""

    Accessible.name: bar.name
    Accessible.role: Accessible.ProgressBar
    Layout.fillWidth: true
    color: Theme.accent
    implicitHeight: 8
    implicitWidth: 200
    mirrored: bar.LayoutMirroring.enabled
    trackColor: Theme.soft
}
