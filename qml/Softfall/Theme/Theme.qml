pragma Singleton
import QtQuick

// Tokens: colours by role, sizes, spaces, motion. The window binds the switches; everything else follows.
QtObject {
    id: theme

    // Amber on near-black instead of warm paper.
    property bool evening: false
    // While something is drawn for paper.
    property bool onPaper: false
    readonly property bool dark: evening && !onPaper
    // 1 to 2: every text and every target grows with it.
    property real textScale: 1
    property bool reducedMotion: false
    // How much of the page's lower end a message floats over.
    property real covered: 0

    readonly property color background: dark ? "#0C0704" : "#F6F1E8"
    readonly property color surface: dark ? "#150D07" : "#FFFCF6"
    readonly property color soft: dark ? "#2C1A0C" : "#F1DDCB"
    // Around what can be typed into.
    readonly property color edge: dark ? "#845A2C" : "#968772"
    readonly property color line: dark ? "#3A2612" : "#E3D8C7"
    // Things and bodies in pictures: seen at a glance, quieter than any text.
    readonly property color shape: dark ? "#4E351C" : "#BFB6A8"
    readonly property color text: dark ? "#E5A868" : "#2A231B"
    readonly property color secondary: dark ? "#B07C45" : "#665846"
    readonly property color accent: dark ? "#E8802F" : "#A94A17"
    readonly property color accentInk: dark ? "#140B05" : "#FFFCF6"
    // Of the filled button: it is large, and the evening's light is counted.
    readonly property color filled: dark ? "#D4752B" : accent
    readonly property color good: dark ? "#A9A04A" : "#3F6B3E"
    readonly property color alert: dark ? "#E2694A" : "#9E2B25"

    readonly property int numberSize: Math.round(64 * textScale)
    readonly property int titleSize: Math.round(28 * textScale)
    readonly property int leadSize: Math.round(20 * textScale)
    readonly property int buttonSize: Math.round(17 * textScale)
    readonly property int bodySize: Math.round(16 * textScale)
    readonly property int captionSize: Math.round(14 * textScale)
    readonly property int smallSize: Math.round(13 * textScale)

    readonly property int gapSmall: 8
    readonly property int gap: 12
    readonly property int cardPadding: 24
    readonly property int cardGap: 28
    readonly property int pageMargin: 48
    readonly property int pageMarginNarrow: 20
    readonly property int cardRadius: 18
    // Of a page, at most; a page to read is narrower.
    readonly property int contentWidth: 1008
    readonly property int readingWidth: 760
    readonly property int target: Math.round(44 * Math.min(1.3, textScale))

    // Below this width one column and the bottom bar.
    readonly property int narrowBelow: Math.round(700 * textScale)
    // From this width on two columns of cards.
    readonly property int twoColumnsFrom: Math.round(860 * textScale)

    // Milliseconds for what appears; nothing repeats.
    readonly property int motion: reducedMotion ? 0 : 180
}
