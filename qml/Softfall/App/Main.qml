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
    // Covered: nothing of the pages is drawn, nor does a key reach them.
    readonly property bool inTheDark: softfall.byEar.dark || softfall.byEar.lit
    // Height of what a page has at its lower end whatever is scrolled.
    property real floor: 0
    readonly property bool onTonight: softfall.page === "tonight"
    // Nothing but the page: in the wind-down, in the welcome, and at night.
    readonly property bool bare: inRoutine || softfall.page === "welcome" || (onTonight && softfall.tonight.quiet)

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    color: Theme.background
    font.family: Application.font.family
    // Who opens it gives it a size that the screen has room for.
    height: 800
    minimumHeight: 480
    minimumWidth: 360
    title: softfall.isExample ? qsTr("Example diary") : qsTr("Softfall") // the desktop adds the program's name
    visible: true
    width: 1200

    onActiveChanged: if (active)
        softfall.updateClock()
    onClosing: close => close.accepted = softfall.leaving.mayClose()

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
    Binding {
        property: "covered"
        target: Theme
        value: messageBar.visible ? messageBar.height + messageBar.gap : 0
    }
    WindowKeys {
        id: windowKeys

        dark: root.inTheDark
        softfall: root.softfall
    }
    Connections {
        function onPageChanged(): void {
            shortcuts.close();
        }
        function onShortcutsWanted(): void {
            shortcuts.open();
        }

        target: root.softfall
    }
    ShortcutsSheet {
        id: shortcuts

        table: windowKeys
    }
    LeavingSheet {
        leaving: root.softfall.leaving

        onCloseWanted: root.close()
    }
    DarkCover {
        softfall: root.softfall
    }
    JustJolted {
        jolted: root.softfall.justJolted
    }
    // Light that was asked for past the cut-off is dim.
    Rectangle {
        anchors.fill: parent
        color: "#000000"
        opacity: 0.1
        visible: root.softfall.byEar.dimmed
        z: 1
    }
    Rail {
        id: rail

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        visible: !root.narrow && !root.bare && !root.inTheDark
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
        visible: text !== "" && !root.inTheDark

        onActed: root.softfall.startForReal()
    }
    Item {
        anchors.bottom: bottomBar.top
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: statusBanner.visible ? statusBanner.bottom : parent.top
        // What scrolls goes below the banner.
        clip: statusBanner.visible
        visible: !root.inTheDark

        Repeater {
            model: ["tonight", "diary", "progress", "learn", "settings", "routine", "morning", "night", "article", "health", "data", "import", "report", "paper", "welcome"]

            PageLoader {
                required property int index
                required property string modelData

                // The five places.
                kept: index < 5
                page: modelData
                softfall: root.softfall

                onFloorChanged: root.floor = floor
            }
        }
    }
    MessageBar {
        id: messageBar

        readonly property real gap: root.narrow ? 12 : 24

        anchors.bottom: bottomBar.top
        anchors.bottomMargin: gap + root.floor
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: rail.width / 2
        maximumWidth: parent.width - rail.width - 2 * (root.narrow ? Theme.pageMarginNarrow : Theme.pageMargin)
        // The welcome shows what its answers lead to; only what fails is said there.
        covered: root.inTheDark || root.softfall.tonight.log.open || (root.softfall.page === "welcome" && !message.isError)
        message: root.softfall.message
        z: 1
    }
    BottomBar {
        id: bottomBar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: visible ? implicitHeight : 0
        longestName: qsTr("Progress", "the longest of the five places")
        visible: root.narrow && !root.bare && !root.inTheDark

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
