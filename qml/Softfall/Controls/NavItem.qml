import QtQuick
import Softfall.Controls
import Softfall.Theme

// A place in the rail or in the bottom bar: drawing above its name.
BaseButton {
    id: item

    property string glyph: ""
    property bool current: false
    // Without room the name is not drawn; it is still the accessible name.
    property bool named: true
    property bool boxed: true

    Accessible.checkable: true
    Accessible.checked: item.current
    Accessible.role: Accessible.PageTab
    bottomPadding: 10
    fill: current && boxed ? Theme.soft : "transparent"
    font.pixelSize: Theme.smallSize
    ink: current ? (boxed ? Theme.text : Theme.accent) : Theme.secondary
    leftPadding: 4
    radius: 14
    rightPadding: 4
    topPadding: 10

    contentItem: NavFace {
        font: item.font
        glyph: item.glyph
        ink: item.ink
        named: item.named
        text: item.text
    }
}
