import QtQuick
import Softfall.App
import Softfall.ViewModels

// Loads its page when it is first shown. A page that is `kept` stays, with its place in the scroll.
Loader {
    id: loader

    required property WindowViewModel softfall
    // As in WindowViewModel.page; a file of ../../pages draws it.
    required property string page
    property bool kept: true
    // As in Main.
    readonly property real floor: (item as RoutinePage)?.floor ?? 0
    // In the dark no page is there, nor a sheet above it.
    readonly property bool shown: softfall.page === page && !softfall.byEar.dark && !softfall.byEar.lit
    readonly property var given: ({
            "softfall": softfall
        })

    function follow(): void {
        if (shown && status === Loader.Null)
            setSource("../../pages/" + page.charAt(0).toUpperCase() + page.slice(1) + "Page.qml", given);
        else if (!shown && !kept)
            source = "";
    }

    anchors.fill: parent
    focus: shown
    visible: shown

    Component.onCompleted: follow()
    onShownChanged: follow()
}
