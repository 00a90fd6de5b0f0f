import QtQuick
import Softfall.App
import Softfall.ViewModels

// Every key of the window: this table declares the shortcuts, and the page of shortcuts lists it.
Item {
    id: keys

    required property WindowViewModel softfall
    // Covered: no shortcut acts on a page that is not seen.
    required property bool dark
    readonly property string page: softfall.page
    readonly property string everywhere: qsTr("Everywhere")
    readonly property string windDown: qsTr("Wind-down and night")
    readonly property string inTheDark: qsTr("In the dark")
    readonly property string checkIn: qsTr("Morning check-in")
    readonly property list<WindowKey> table: [
        WindowKey {
            group: keys.everywhere
            sequence: "Ctrl+1"
            words: qsTr("Tonight")

            onActivated: keys.softfall.openPlace(0)
        },
        WindowKey {
            group: keys.everywhere
            sequence: "Ctrl+2"
            words: qsTr("Diary")

            onActivated: keys.softfall.openPlace(1)
        },
        WindowKey {
            group: keys.everywhere
            sequence: "Ctrl+3"
            words: qsTr("Progress")

            onActivated: keys.softfall.openPlace(2)
        },
        WindowKey {
            group: keys.everywhere
            sequence: "Ctrl+4"
            words: qsTr("Learn")

            onActivated: keys.softfall.openPlace(3)
        },
        WindowKey {
            group: keys.everywhere
            sequence: "Ctrl+5"
            words: qsTr("Settings")

            onActivated: keys.softfall.openPlace(4)
        },
        WindowKey {
            enabled: keys.page !== "tonight" || keys.softfall.byEar.fillsScreen
            group: keys.everywhere
            sequence: "Escape"
            words: qsTr("Back, or leave full screen")

            onActivated: keys.softfall.byEar.fillsScreen ? keys.softfall.byEar.leaveFullScreen() : keys.softfall.back()
        },
        WindowKey {
            enabled: !keys.dark
            group: keys.everywhere
            sequence: "Ctrl+Z"
            words: qsTr("Undo")

            onActivated: keys.softfall.message.undo()
        },
        WindowKey {
            enabled: !keys.dark
            group: keys.everywhere
            sequence: "Ctrl+Shift+Z"
            words: qsTr("Redo")

            onActivated: keys.softfall.message.redo()
        },
        WindowKey {
            enabled: !keys.dark
            group: keys.everywhere
            sequence: "Ctrl+Y"
            words: qsTr("Redo")

            onActivated: keys.softfall.message.redo()
        },
        WindowKey {
            enabled: !keys.dark && (keys.page === "settings" || keys.page === "diary" || keys.page === "learn")
            group: keys.everywhere
            sequence: "Ctrl+F"
            words: qsTr("Search in Settings, Diary or Learn")

            onActivated: keys.softfall.searchWanted()
        },
        WindowKey {
            cap: nativeText + ", ?"
            enabled: !keys.dark
            group: keys.everywhere
            sequence: "F1"
            sequences: ["?"]
            words: qsTr("This list")

            onActivated: keys.softfall.shortcutsWanted()
        },
        WindowKey {
            enabled: !keys.dark
            group: keys.everywhere
            sequence: "Ctrl+Q"
            words: qsTr("Quit Softfall")

            onActivated: keys.softfall.leaving.quit()
        },
        WindowKey {
            enabled: keys.page === "night"
            group: qsTr("A night of the diary")
            sequence: "Alt+Left"
            words: qsTr("The night before")

            onActivated: keys.softfall.night.previous()
        },
        WindowKey {
            enabled: keys.page === "night"
            group: qsTr("A night of the diary")
            sequence: "Alt+Right"
            words: qsTr("The night after")

            onActivated: keys.softfall.night.next()
        },
        WindowKey {
            cap: qsTr("0 to 6")
            group: keys.checkIn
            words: qsTr("Answer the focused question")
        },
        WindowKey {
            cap: "← →"
            group: keys.checkIn
            words: qsTr("Another answer")
        },
        WindowKey {
            cap: "↑ ↓"
            group: keys.checkIn
            words: qsTr("Previous or next question")
        },
        WindowKey {
            cap: qsTr("Enter", "the key")
            group: keys.checkIn
            words: qsTr("Save")
        },
        WindowKey {
            enabled: keys.page === "tonight" && keys.softfall.tonight.phase === TonightViewModel.Night && !keys.dark
            group: keys.windDown
            sequence: "T"
            words: qsTr("Log a twitch")

            onActivated: keys.softfall.logTwitch()
        },
        WindowKey {
            enabled: keys.page === "tonight" && keys.softfall.tonight.phase === TonightViewModel.Night && !keys.dark
            group: keys.windDown
            sequence: "J"
            words: qsTr("Just after a twitch: lines to read, a circle to breathe with")

            onActivated: keys.softfall.justJolted.open()
        },
        WindowKey {
            cap: qsTr("T, then Space", "the keys")
            enabled: keys.page === "tonight" && !keys.dark && (keys.softfall.justJolted.offered || keys.softfall.justJolted.led)
            group: keys.windDown
            sequence: "Space"
            words: qsTr("At night: slow breathing by ear, if Settings has it on")

            onActivated: keys.softfall.justJolted.breathe()
        },
        WindowKey {
            cap: qsTr("Space", "the key")
            group: keys.windDown
            words: qsTr("Step done")
        },
        WindowKey {
            cap: qsTr("Space", "the key")
            group: keys.inTheDark
            words: qsTr("Step done")
        },
        WindowKey {
            cap: qsTr("P", "the key")
            group: keys.inTheDark
            words: qsTr("Pause or continue")
        },
        WindowKey {
            cap: "←"
            group: keys.inTheDark
            words: qsTr("The step before")
        },
        WindowKey {
            cap: qsTr("T", "the key")
            group: keys.inTheDark
            words: qsTr("Log a twitch")
        },
        WindowKey {
            cap: qsTr("J", "the key")
            group: keys.inTheDark
            words: qsTr("Just after a twitch")
        },
        WindowKey {
            cap: qsTr("F11", "the key")
            group: keys.inTheDark
            words: qsTr("Turn full screen on or off")
        },
        WindowKey {
            cap: qsTr("Esc", "the Escape key")
            group: keys.inTheDark
            words: qsTr("Keep the light on, then leave full screen")
        },
        WindowKey {
            cap: qsTr("Any other key")
            group: keys.inTheDark
            words: qsTr("Dim light for a moment")
        }
    ]
}
