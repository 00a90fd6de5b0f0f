pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// When and how much, of the entry that was just logged or chosen. It stands below what was pressed, or above it, within
// its column; in a narrow window at the bottom, or at the top. It moves nothing; ignored, it closes by itself.
T.Popup {
    id: popover

    required property DayLogViewModel log
    property bool narrow: false
    readonly property bool stacked: availableWidth < 420 * Theme.textScale
    // What was pressed, and the column that has it; it stands clear of the one and within the other.
    property Item under: null
    property Item column: under
    readonly property real gap: narrow ? 0 : 10
    readonly property real roomInAll: T.Overlay.overlay?.height ?? 0
    readonly property real roomAcross: T.Overlay.overlay?.width ?? 0
    // Room for the line of the time.
    readonly property real spare: log.fresh && !log.earlier ? Theme.target + content.spacing : 0
    readonly property real least: height + spare + gap + topMargin
    readonly property bool fitsAboveOnly: roomInAll - bottom < least && top >= least
    property real left: 0
    property real top: 0
    readonly property real bottom: top + (under?.height ?? 0)
    // Decided as it opens: it doesn’t jump over what was pressed.
    property bool above: false
    // While a window of another size waits for its layout.
    property bool moving: false
    readonly property bool held: pointer.hovered || field.field.activeFocus || amount.field.activeFocus || field.problem !== "" || amount.problem !== ""

    // Below that, or above it, within the column.
    function stand(pressed: Item, within: Item): void {
        under = pressed;
        column = within;
    }
    function place(): void {
        if (!under)
            return;
        left = column.mapToItem(null, 0, 0).x;
        top = under.mapToItem(null, 0, 0).y;
        above = fitsAboveOnly;
    }

    // Not by its policy on Escape: that would keep every shortcut of the window, such as Ctrl+Z, from working.
    closePolicy: T.Popup.CloseOnPressOutside
    focus: true
    implicitHeight: content.implicitHeight + topPadding + bottomPadding
    margins: narrow ? 0 : 8
    padding: 20
    parent: T.Overlay.overlay
    width: narrow ? roomAcross : Math.min(Math.round(648 * Theme.textScale), column?.width ?? 640)
    x: narrow ? 0 : left
    y: narrow ? (above ? 0 : roomInAll - height) : above ? top - gap - height : bottom + gap

    onAboutToShow: {
        field.restore();
        amount.restore();
        place();
    }
    onClosed: log.close()
    // Its height is known once it is laid out.
    onFitsAboveOnlyChanged: if (!opened)
        above = fitsAboveOnly
    onNarrowChanged: place()
    onRoomAcrossChanged: moving = opened
    onRoomInAllChanged: moving = opened

    FrameAnimation {
        running: popover.moving

        onRunningChanged: running ? reset() : popover.place()
        onTriggered: popover.moving = currentFrame < 2
    }
    Connections {
        function onEntryChanged(): void {
            popover.log.open ? popover.open() : popover.close();
        }

        target: popover.log
    }
    background: Rectangle {
        border.color: Theme.dark ? Theme.secondary : Theme.line
        border.width: 1
        color: Theme.surface
        radius: Theme.cardRadius
    }
    enter: Transition {
        NumberAnimation {
            duration: Theme.motion
            easing.type: Easing.OutQuad
            from: 0
            property: "opacity"
            to: 1
        }
    }

    Timer {
        interval: 8000
        running: popover.opened && !popover.held && popover.log.fresh

        onTriggered: popover.close()
    }
    ColumnLayout {
        id: content

        Accessible.name: popover.log.title
        Accessible.role: Accessible.Dialog
        focus: true
        spacing: 12
        width: popover.availableWidth

        Keys.onEscapePressed: popover.close()

        HoverHandler {
            id: pointer
        }
        RowLayout {
            spacing: 10

            Glyph {
                Layout.preferredHeight: Theme.leadSize
                Layout.preferredWidth: Theme.leadSize
                color: Theme.good
                name: "check"
                visible: popover.log.fresh
            }
            HeadingText {
                text: popover.log.title
            }
            LinkButton {
                text: qsTr("Remove")

                onClicked: popover.log.remove()
            }
        }
        NamedChoices {
            choices: popover.log.whenNames
            current: popover.log.when
            name: qsTr("When")
            visible: popover.log.fresh

            onChosen: index => popover.log.when = index
        }
        GridLayout {
            columnSpacing: 12
            columns: popover.stacked ? 1 : 2
            rowSpacing: 4
            visible: popover.log.earlier

            CaptionText {
                Accessible.ignored: true
                Layout.fillWidth: false
                Layout.preferredWidth: Math.round(72 * Theme.textScale)
                text: qsTr("Time")
            }
            TimePicker {
                id: field

                minutes: popover.log.time
                name: qsTr("Time")

                onPicked: minutes => popover.log.time = minutes
            }
        }
        CaptionText {
            Accessible.role: Accessible.AlertMessage
            color: Theme.alert
            text: field.problem
            visible: popover.log.earlier && text !== ""
        }
        NamedChoices {
            choices: popover.log.sizeNames
            current: popover.log.size
            name: popover.log.sizeTitle
            visible: choices.length > 0

            onChosen: index => popover.log.size = index
        }
        NamedChoices {
            choices: popover.log.intensityNames
            current: popover.log.intensity
            name: qsTr("How hard", "exercise")
            visible: choices.length > 0

            onChosen: index => popover.log.intensity = index
        }
        GridLayout {
            columnSpacing: 12
            columns: popover.stacked ? 1 : 2
            rowSpacing: 4
            visible: popover.log.unit !== ""

            CaptionText {
                Accessible.ignored: true
                Layout.fillWidth: false
                Layout.preferredWidth: popover.stacked ? implicitWidth : Math.round(72 * Theme.textScale)
                text: qsTr("Caffeine, mg")
            }
            NumberPicker {
                id: amount

                name: qsTr("Milligrams of caffeine")
                step: 5
                to: popover.log.maxAmount
                unit: "mg"
                value: popover.log.amount

                onPicked: value => popover.log.amount = value
            }
        }
        CaptionText {
            Accessible.role: Accessible.AlertMessage
            color: Theme.alert
            text: amount.problem
            visible: popover.log.unit !== "" && text !== ""
        }
        // A wide window has it beside the tiles, with the day’s log.
        CaptionText {
            text: popover.log.caffeineLeft
            visible: popover.narrow && popover.log.hasCaffeine && text !== ""
        }
        CaptionText {
            Accessible.role: Accessible.AlertMessage
            color: Theme.alert
            text: popover.log.problem
            visible: text !== ""
        }
    }
}
