import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Which night it is, and what can be changed about it.
GridLayout {
    id: header

    required property WindowViewModel softfall
    required property int phase
    readonly property bool stacked: width < 560 * Theme.textScale

    Layout.fillWidth: true
    columnSpacing: 16
    columns: stacked ? 1 : 2
    rowSpacing: 12

    PageHeader {
        subtitle: header.softfall.tonight.nightTitle
        title: qsTr("Tonight")
    }
    QuietButton {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: false
        text: qsTr("Change tonight")
        visible: header.phase !== TonightViewModel.Evening || !header.stacked

        onClicked: header.softfall.tonight.change.begin()
    }
}
