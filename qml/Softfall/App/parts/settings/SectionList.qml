pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App

// The sections of Settings, one below the other: one stop of the Tab key, walked with the arrow keys.
ColumnLayout {
    id: sections

    property alias titles: repeater.model
    // In the same order.
    property list<string> glyphs
    // Index of the section that is shown; -1 for none.
    property int current: -1
    // Each leads to a page of its own.
    property bool narrow: false
    // What needs attention in the section of that index; empty for nothing.
    property string note: ""
    property int noted: -1

    signal chosen(int index)

    function walk(index: int): void {
        const item = repeater.itemAt(Math.max(0, Math.min(repeater.count - 1, index))) as SectionItem;
        item.forceActiveFocus(Qt.TabFocusReason);
        if (sections.current >= 0)
            item.clicked();
    }

    Accessible.name: qsTr("Sections of Settings")
    Accessible.role: Accessible.PageTabList
    spacing: 4

    Repeater {
        id: repeater

        SectionItem {
            id: section

            required property int index
            required property string modelData

            Accessible.name: qsTr("%1 settings").arg(section.modelData)
            Keys.onDownPressed: sections.walk(section.index + 1)
            Keys.onUpPressed: sections.walk(section.index - 1)
            Layout.fillWidth: true
            activeFocusOnTab: section.current || (sections.current < 0 && section.index === 0)
            current: sections.current === section.index
            forward: sections.narrow
            glyph: sections.glyphs[section.index] ?? ""
            note: section.index === sections.noted ? sections.note : ""
            text: section.modelData

            onClicked: sections.chosen(section.index)
        }
    }
}
