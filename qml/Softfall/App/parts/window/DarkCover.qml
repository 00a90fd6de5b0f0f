import QtQuick
import QtQuick.Templates as T
import Softfall.Theme
import Softfall.ViewModels

// Over everything, sheets included, from the notice of the dark until there is light again.
T.Popup {
    id: cover

    required property WindowViewModel softfall
    readonly property ByEarViewModel byEar: softfall.byEar
    readonly property bool wanted: byEar.goingDark || byEar.dark || byEar.lit

    closePolicy: T.Popup.NoAutoClose
    dim: false
    focus: true
    height: T.Overlay.overlay?.height ?? 0
    modal: true
    parent: T.Overlay.overlay
    width: T.Overlay.overlay?.width ?? 0
    z: 10

    Component.onCompleted: if (wanted)
        open()
    onWantedChanged: wanted ? open() : close()

    background: Rectangle {
        color: cover.byEar.dark ? "#000000" : Theme.background
    }
    contentItem: FocusScope {
        focus: true

        GoingDark {
            anchors.fill: parent
            focus: true
            softfall: cover.softfall
            visible: cover.byEar.goingDark
        }
        Blackout {
            anchors.fill: parent
            byEar: cover.byEar
        }
        DimmedReturn {
            anchors.fill: parent
            softfall: cover.softfall
            visible: cover.byEar.lit
        }
    }
}
