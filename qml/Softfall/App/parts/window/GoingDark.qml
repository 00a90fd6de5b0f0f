import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Ten seconds' notice before the window becomes black.
FocusScope {
    id: notice

    required property WindowViewModel softfall
    readonly property ByEarViewModel byEar: softfall.byEar
    readonly property RoutineViewModel routine: softfall.routine
    readonly property real margin: width < Theme.narrowBelow ? Theme.pageMarginNarrow : 56

    // Escape is with the keys of the dark, so that it works whatever has the focus.
    Keys.onPressed: event => {
        event.accepted = !event.isAutoRepeat && (event.key === Qt.Key_P || event.key === Qt.Key_T);
        if (!event.accepted)
            return;
        event.key === Qt.Key_P ? notice.byEar.pauseOrResume() : notice.byEar.logTwitch();
    }
    onVisibleChanged: if (visible)
        keep.forceActiveFocus(Qt.PopupFocusReason)

    ColumnLayout {
        id: top

        anchors.left: parent.left
        anchors.margins: notice.margin
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 2

        TitleText {
            text: notice.routine.stepTitle
        }
        BodyText {
            color: Theme.secondary
            text: notice.routine.stepLine
        }
    }
    ColumnLayout {
        anchors.left: parent.left
        anchors.margins: notice.margin
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8

        Item {
            id: ring

            readonly property real size: Math.min(246 * Theme.textScale, notice.width - 2 * notice.margin, Math.max(120, notice.height - 420 * Theme.textScale))

            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: 28
            implicitHeight: size
            implicitWidth: size

            RingArc {
                anchors.fill: parent
                color: Theme.accent
                progress: notice.byEar.noticeLeft
                thickness: Math.max(8, Math.round(ring.size / 24))
                trackColor: Theme.soft
                visible: !Theme.reducedMotion
            }
            BigNumber {
                Accessible.ignored: true
                anchors.centerIn: parent
                pixelSize: Math.round(Theme.numberSize * 1.2)
                text: notice.byEar.secondsLeft
            }
        }
        TitleText {
            Accessible.role: Accessible.AlertMessage
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Going dark in %n seconds", "", notice.byEar.secondsLeft)
        }
        LeadText {
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Just listen from here.")
        }
        GridLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: 28
            columnSpacing: 16
            columns: notice.width < 460 * Theme.textScale ? 1 : 2
            rowSpacing: 8

            KeyButton {
                id: keep

                Layout.alignment: Qt.AlignHCenter
                description: qsTr("The window goes dark after ten seconds")
                focus: true
                keyName: qsTr("Esc", "the Escape key")
                text: qsTr("Keep the light on")

                onClicked: notice.byEar.keepLight()
            }
            TextButton {
                Layout.alignment: Qt.AlignHCenter
                font.underline: true
                ink: Theme.text
                text: qsTr("Go dark now")

                onClicked: notice.byEar.goDark()
            }
        }
    }
    SegmentBar {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 40
        anchors.left: parent.left
        anchors.leftMargin: notice.margin
        anchors.right: parent.right
        anchors.rightMargin: notice.margin
        fills: notice.routine.fills
        name: qsTr("Steps of this evening")
        shares: notice.routine.shares
    }
}
