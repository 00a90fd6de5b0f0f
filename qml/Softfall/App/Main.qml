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

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    color: Theme.background
    font.family: Application.font.family
    height: 800
    minimumHeight: 480
    minimumWidth: 360
    title: softfall.isExample ? qsTr("Softfall, example diary") : qsTr("Softfall")
    visible: true
    width: 1200

    onActiveChanged: if (active)
        softfall.lookAtClock()

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
    Shortcut {
        sequence: "Ctrl+1"

        onActivated: root.softfall.openPlace(0)
    }
    Shortcut {
        sequence: "Ctrl+2"

        onActivated: root.softfall.openPlace(1)
    }
    Shortcut {
        sequence: "Ctrl+3"

        onActivated: root.softfall.openPlace(2)
    }
    Shortcut {
        sequence: "Ctrl+4"

        onActivated: root.softfall.openPlace(3)
    }
    Shortcut {
        sequence: "Ctrl+5"

        onActivated: root.softfall.openPlace(4)
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
        visible: !root.narrow && !root.inRoutine && !root.softfall.byEar.dark
        width: visible ? implicitWidth : 0

        PlaceItem {
            glyph: "moon"
            place: 0
            softfall: root.softfall
            text: qsTr("Tonight")
        }
        PlaceItem {
            glyph: "book"
            place: 1
            softfall: root.softfall
            text: qsTr("Diary")
        }
        PlaceItem {
            glyph: "bars"
            place: 2
            softfall: root.softfall
            text: qsTr("Progress")
        }
        PlaceItem {
            glyph: "open-book"
            place: 3
            softfall: root.softfall
            text: qsTr("Learn")
        }
        PlaceItem {
            glyph: "sliders"
            place: 4
            softfall: root.softfall
            text: qsTr("Settings")
        }
    }
    Notice {
        id: standing

        anchors.left: rail.right
        anchors.margins: 12
        anchors.right: parent.right
        anchors.top: parent.top
        text: root.softfall.standingNotice
        visible: text !== "" && !root.softfall.byEar.dark
    }
    Item {
        anchors.bottom: bottomBar.top
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: standing.visible ? standing.bottom : parent.top
        visible: !root.softfall.byEar.dark

        PageLoader {
            file: "TonightPage.qml"
            page: "tonight"
            softfall: root.softfall
        }
        PageLoader {
            file: "DiaryPage.qml"
            page: "diary"
            softfall: root.softfall
        }
        PageLoader {
            file: "ProgressPage.qml"
            page: "progress"
            softfall: root.softfall
        }
        PageLoader {
            file: "LearnPage.qml"
            page: "learn"
            softfall: root.softfall
        }
        PageLoader {
            file: "SettingsPage.qml"
            page: "settings"
            softfall: root.softfall
        }
        PageLoader {
            file: "RoutinePage.qml"
            kept: false
            page: "routine"
            softfall: root.softfall
        }
        PageLoader {
            file: "MorningPage.qml"
            kept: false
            page: "morning"
            softfall: root.softfall
        }
        PageLoader {
            file: "NightPage.qml"
            kept: false
            page: "night"
            softfall: root.softfall
        }
        PageLoader {
            file: "ArticlePage.qml"
            kept: false
            page: "article"
            softfall: root.softfall
        }
        PageLoader {
            file: "ReadinessPage.qml"
            kept: false
            page: "readiness"
            softfall: root.softfall
        }
        PageLoader {
            file: "DataPage.qml"
            kept: false
            page: "data"
            softfall: root.softfall
        }
        PageLoader {
            file: "ImportPage.qml"
            kept: false
            page: "import"
            softfall: root.softfall
        }
    }
    BottomBar {
        id: bottomBar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: visible ? implicitHeight : 0
        longestName: qsTr("Progress", "the longest of the five places")
        visible: root.narrow && !root.inRoutine && !root.softfall.byEar.dark

        PlaceItem {
            bar: bottomBar
            glyph: "moon"
            place: 0
            softfall: root.softfall
            text: qsTr("Tonight")
        }
        PlaceItem {
            bar: bottomBar
            glyph: "book"
            place: 1
            softfall: root.softfall
            text: qsTr("Diary")
        }
        PlaceItem {
            bar: bottomBar
            glyph: "bars"
            place: 2
            softfall: root.softfall
            text: qsTr("Progress")
        }
        PlaceItem {
            bar: bottomBar
            glyph: "open-book"
            place: 3
            softfall: root.softfall
            text: qsTr("Learn")
        }
        PlaceItem {
            bar: bottomBar
            glyph: "sliders"
            place: 4
            softfall: root.softfall
            text: qsTr("Settings")
        }
    }
}
