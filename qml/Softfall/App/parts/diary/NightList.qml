import QtQuick
import Softfall.Theme
import Softfall.ViewModels

// The list of nights, with its measures; its rows find here what they need.
ListView {
    id: list

    required property WindowViewModel softfall
    readonly property bool narrow: width < Theme.narrowBelow - 100
    readonly property real margin: narrow ? Theme.pageMarginNarrow : Theme.pageMargin
    readonly property real columnWidth: Math.min(width - 2 * margin, Math.round(820 * Theme.textScale))
    // Scrolled by the person: until then the list stays at its top while the header finds its height.
    property bool moved: false

    function settle(): void {
        if (!moved)
            later.restart();
    }

    bottomMargin: 24
    boundsBehavior: Flickable.StopAtBounds
    spacing: 8

    onMovementStarted: moved = true

    Timer {
        id: later

        interval: 0

        onTriggered: list.positionViewAtBeginning()
    }
}
