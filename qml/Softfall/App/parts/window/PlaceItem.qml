import QtQuick
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// One of the five places, in the rail or in the bottom bar.
NavItem {
    id: item

    required property WindowViewModel softfall
    required property int place
    // Nothing: it stands in the rail.
    property BottomBar bar: null
    readonly property list<string> names: [qsTr("Tonight"), qsTr("Diary"), qsTr("Progress"), qsTr("Learn"), qsTr("Settings")]
    readonly property list<string> glyphs: ["moon", "book", "bars", "open-book", "sliders"]

    boxed: bar === null
    current: softfall.place === place
    glyph: glyphs[place]
    height: Math.max(bar ? 56 : 64, implicitHeight)
    named: bar?.named ?? true
    text: names[place]
    width: bar?.place ?? Math.max(76, Math.round(76 * Theme.textScale))

    onClicked: item.softfall.openPlace(item.place)
}
