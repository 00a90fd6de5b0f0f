pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// The sections of Settings, one below the other: one stop of the Tab key, walked with the arrow keys.
ColumnLayout {
    id: sections

    property alias titles: repeater.model
    // Index of the section that is shown; -1 for none.
    property int current: -1

    signal chosen(int index)

    function walk(index: int): void {
        const item = repeater.itemAt(Math.max(0, Math.min(repeater.count - 1, index))) as BaseButton;
        item.forceActiveFocus(Qt.TabFocusReason);
        if (sections.current >= 0)
            item.clicked();
    }

    Accessible.name: qsTr("Sections of Settings")
    Accessible.role: Accessible.PageTabList
    spacing: 4

    Repeater {
        id: repeater

        model: sections.titles

        BaseButton {
            id: section

            required property int index
            required property string modelData
            readonly property bool current: sections.current === index

            Accessible.checkable: true
            Accessible.checked: section.current
            Accessible.name: qsTr("%1 settings").arg(section.modelData)
            Accessible.role: Accessible.PageTab
            Keys.onDownPressed: sections.walk(section.index + 1)
            Keys.onUpPressed: sections.walk(section.index - 1)
            Layout.fillWidth: true
            activeFocusOnTab: section.current || (sections.current < 0 && section.index === 0)
            bottomPadding: 12
            fill: section.current ? Theme.soft : "transparent"
            font.pixelSize: Theme.bodySize
            leftPadding: 18
            rightPadding: 12
            text: section.modelData
            topPadding: 12

            contentItem: Text {
                Accessible.ignored: true
                color: section.ink
                font: section.font
                horizontalAlignment: Text.AlignLeft
                text: section.text
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
            }

            onClicked: sections.chosen(section.index)
        }
    }
}
