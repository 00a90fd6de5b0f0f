import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.Theme

// One section of Settings in their list.
BaseButton {
    id: item

    property string glyph: ""
    property bool current: false
    // It leads to a page.
    property bool forward: false
    // What needs attention there; empty for nothing.
    property string note: ""

    Accessible.checkable: true
    Accessible.checked: item.current
    Accessible.role: Accessible.PageTab
    bottomPadding: 12
    description: item.note
    fill: item.current ? Theme.soft : "transparent"
    font.pixelSize: Theme.bodySize
    font.weight: Font.Medium
    leftPadding: 16
    radius: 24
    rightPadding: 12
    topPadding: 12

    contentItem: SectionFace {
        font: item.font
        forward: item.forward
        glyph: item.glyph
        ink: item.ink
        mirrored: item.mirrored
        note: item.note
        text: item.text
    }
}
