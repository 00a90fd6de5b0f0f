import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What a page shows while it has nothing to show: empty, loading or failed; what it is, what to do next, and a button
// for that where there is one.
Item {
    id: state

    required property PageViewModel page
    property string emptyTitle: ""
    property string emptyDetail: ""
    property string emptyAction: ""
    readonly property bool empty: page.status === PageViewModel.Empty
    readonly property bool failed: page.status === PageViewModel.Failed
    readonly property bool loading: page.status === PageViewModel.Loading

    // The button of the empty state was pressed.
    signal acted

    Layout.fillWidth: true
    implicitHeight: words.implicitHeight + 96
    visible: empty || loading || failed

    ColumnLayout {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        HeadingText {
            color: state.failed ? Theme.alert : Theme.text
            font.pixelSize: Theme.leadSize
            horizontalAlignment: Text.AlignHCenter
            text: state.failed ? qsTr("This couldn’t be read") : state.loading ? qsTr("One moment") : state.emptyTitle
        }
        BodyText {
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: 520 * Theme.textScale
            color: Theme.secondary
            horizontalAlignment: Text.AlignHCenter
            text: state.failed ? state.page.errorText : state.empty ? state.emptyDetail : ""
            visible: text !== ""
        }
        QuietButton {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            Layout.topMargin: 8
            text: state.failed ? qsTr("Try again") : state.empty ? state.emptyAction : ""
            visible: text !== ""

            onClicked: state.failed ? state.page.refresh() : state.acted()
        }
    }
}
