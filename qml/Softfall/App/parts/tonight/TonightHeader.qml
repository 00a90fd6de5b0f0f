import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Which night it is, and what can be changed about it. No layout: one inside of the page's would not always follow when
// the window is made narrow in one go.
Item {
    id: header

    required property WindowViewModel softfall
    required property int phase
    readonly property bool stacked: width < 560 * Theme.textScale

    Layout.fillWidth: true
    implicitHeight: stacked && change.visible ? words.height + 12 + change.height : Math.max(words.height, change.visible ? change.height : 0)

    PageHeader {
        id: words

        anchors.left: parent.left
        subtitle: header.softfall.tonight.nightTitle
        title: qsTr("Tonight")
        width: header.stacked || !change.visible ? header.width : header.width - change.width - 16
    }
    QuietButton {
        id: change

        text: qsTr("Change tonight")
        visible: header.phase !== TonightViewModel.Evening || !header.stacked
        width: Math.min(implicitWidth, header.width)
        x: header.stacked === header.LayoutMirroring.enabled ? header.width - width : 0
        y: header.stacked ? words.height + 12 : 0

        onClicked: header.softfall.tonight.change.begin()
    }
}
