pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The window: five places, and what lies over them.
T.ApplicationWindow {
    id: root

    required property WindowViewModel softfall
    readonly property bool narrow: width < Theme.narrowBelow
    readonly property bool inRoutine: softfall.page === "routine"
    // It has nothing beside it.
    readonly property bool inWelcome: softfall.page === "welcome"

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    color: Theme.background
    font.family: Application.font.family
    height: 800
    minimumHeight: 480
    minimumWidth: 360
    title: softfall.isExample ? qsTr("Example diary") : qsTr("Softfall") // the desktop adds the program's name
    visible: true
    width: 1200

    onActiveChanged: if (active)
        softfall.updateClock()

    Binding {
        property: "evening"
        target: Theme
        value: root.softfall.isEvening
    }
    Binding {
        property: "textScale"
        target: Theme
        value: root.softfall.textScale
    }
    Binding {
        property: "reducedMotion"
        target: Theme
        value: root.softfall.reducedMotion
    }
    Shortcut {
        enabled: root.softfall.page !== "tonight"
        sequence: "Escape"

        onActivated: root.softfall.back()
    }
    Instantiator {
        model: 5

        Shortcut {
            required property int index

            sequence: "Ctrl+" + (index + 1)

            onActivated: root.softfall.openPlace(index)
        }
    }
    Shortcut {
        enabled: !root.inRoutine && !root.softfall.byEar.dark
        sequence: "Ctrl+Z"

        onActivated: root.softfall.history.undo()
    }
    Shortcut {
        enabled: !root.inRoutine && !root.softfall.byEar.dark
        sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]

        onActivated: root.softfall.history.redo()
    }
    Blackout {
        anchors.fill: parent
        byEar: root.softfall.byEar
        z: 2
    }
    // Light that was asked for in the dark is dim.
    Rectangle {
        anchors.fill: parent
        color: "#000000"
        opacity: 0.45
        visible: root.softfall.byEar.dimmed
        z: 1
    }
    Rail {
        id: rail

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        visible: !root.narrow && !root.inRoutine && !root.inWelcome && !root.softfall.byEar.dark
        width: visible ? implicitWidth : 0

        Repeater {
            model: 5

            PlaceItem {
                required property int index

                place: index
                softfall: root.softfall
            }
        }
    }
    Notice {
        id: statusBanner

        anchors.left: rail.right
        anchors.margins: 12
        anchors.right: parent.right
        anchors.top: parent.top
        action: root.softfall.canStartForReal ? qsTr("Start for real") : ""
        text: root.softfall.statusNotice
        visible: text !== "" && !root.softfall.byEar.dark

        onActed: root.softfall.startForReal()
    }
    Item {
        anchors.bottom: bottomBar.top
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: statusBanner.visible ? statusBanner.bottom : parent.top
        visible: !root.softfall.byEar.dark

        Repeater {
            model: ["tonight", "diary", "progress", "learn", "settings", "routine", "morning", "night", "article", "readiness", "data", "import", "welcome"]

            PageLoader {
                required property int index
                required property string modelData

                // The five places.
                kept: index < 5
                page: modelData
                softfall: root.softfall
            }
        }
    }
    BottomBar {
        id: bottomBar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: visible ? implicitHeight : 0
        longestName: qsTr("Progress", "the longest of the five places")
        visible: root.narrow && !root.inRoutine && !root.inWelcome && !root.softfall.byEar.dark

        Repeater {
            model: 5

            PlaceItem {
                required property int index

                bar: bottomBar
                place: index
                softfall: root.softfall
            }
        }
    }
}
