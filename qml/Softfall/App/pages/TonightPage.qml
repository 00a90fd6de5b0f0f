import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Tonight by phase: the morning's questions, the day, the evening's one action, the night.
ScrollPage {
    id: page

    required property WindowViewModel softfall
    readonly property TonightViewModel tonight: softfall.tonight
    readonly property bool ready: tonight.status === PageViewModel.Ready
    // Follows the clock, but not while somebody types or holds the mouse down.
    property int phase: tonight.phase
    readonly property bool busy: presses.active || (Window.activeFocusItem instanceof TextInput)
    readonly property bool quiet: phase === TonightViewModel.Night && tonight.quiet

    function follow(): void {
        if (!busy)
            phase = tonight.phase;
    }

    spacing: Theme.cardGap

    onBusyChanged: follow()
    // Another phase is another page.
    onPhaseChanged: showFromTop()

    Connections {
        function onChanged(): void {
            page.follow();
        }

        target: page.tonight
    }
    PointHandler {
        id: presses

        acceptedButtons: Qt.LeftButton
        target: null
    }
    TonightHeader {
        phase: page.phase
        softfall: page.softfall
        visible: !page.quiet && page.phase !== TonightViewModel.Morning
    }
    PageState {
        page: page.tonight
    }
    CaptionText {
        Layout.topMargin: -16
        text: page.tonight.planNotice.clockNote
        visible: page.ready && !page.quiet && text !== ""
    }
    WhereCard {
        planNotice: page.tonight.planNotice
        visible: planNotice.whereQuestion !== "" && !page.quiet
    }
    Notice {
        action: qsTr("End the pause")
        text: page.tonight.planNotice.pauseText
        visible: page.ready && !page.quiet && text !== ""

        onActed: page.tonight.planNotice.endPause()
    }
    // Urgent things come first; the others wait below. Nothing of it at night.
    FindingsCard {
        softfall: page.softfall
        wanted: page.ready && page.phase !== TonightViewModel.Night && page.softfall.findings.urgent
    }
    Loader {
        id: view

        readonly property string wanted: page.ready && page.width > 0 ? ["Morning", "Day", "Evening", "Night"][page.phase] : ""
        readonly property var given: ({
                "page": page,
                "softfall": page.softfall
            })

        function follow(): void {
            if (wanted)
                setSource("../parts/tonight/" + wanted + "View.qml", given);
            else
                source = "";
        }

        Layout.fillWidth: true
        focus: true

        Component.onCompleted: follow()
        onWantedChanged: follow()
    }
    FindingsCard {
        softfall: page.softfall
        wanted: page.ready && page.phase !== TonightViewModel.Night && !page.softfall.findings.urgent
    }
    LinkButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Health check")
        visible: page.ready && page.phase === TonightViewModel.Day

        onClicked: page.softfall.openHealth()
    }
    CaptionText {
        Layout.topMargin: -16
        text: qsTr("A few questions, about once a month.")
        visible: page.ready && page.phase === TonightViewModel.Day && page.softfall.findings.checkDue
    }
    ChangeTonightSheet {
        change: page.tonight.change
    }
}
