import QtQuick

// Stands in for what a page shows while there is nothing to show: empty, loading or failed.
Item {
    id: view

    property bool empty: false
    property bool loading: false
    property bool failed: false
    property string emptyTitle: ""
    property string emptyDetail: ""
    property string emptyAction: ""
    property string errorText: ""

    signal acted
    signal retried

    implicitHeight: words.implicitHeight + 96
    visible: empty || loading || failed

    EmptyState {
        id: words

        action: view.failed ? qsTr("Try again") : view.empty ? view.emptyAction : ""
        alarming: view.failed
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        detail: view.failed ? view.errorText : view.empty ? view.emptyDetail : ""
        title: view.failed ? qsTr("This could not be read") : view.loading ? qsTr("One moment") : view.emptyTitle

        onActed: view.failed ? view.retried() : view.acted()
    }
}
