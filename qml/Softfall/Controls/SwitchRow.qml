import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Softfall.Controls
import Softfall.Theme

// Something that is on or off, with its name beside it.
T.Switch {
    id: row

    property string description: ""

    function change(): void {
        row.toggle();
        row.toggled();
    }

    Accessible.checkable: true
    Accessible.checked: row.checked
    Accessible.description: row.description
    Accessible.name: row.text
    Accessible.role: Accessible.CheckBox
    Layout.fillWidth: true
    implicitHeight: Math.max(Theme.target, implicitContentHeight + 12)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: mirrored ? implicitIndicatorWidth + 16 : 0
    rightPadding: mirrored ? 0 : implicitIndicatorWidth + 16

    Accessible.onPressAction: row.change()
    Accessible.onToggleAction: row.change()
    Keys.onEnterPressed: row.change()
    Keys.onReturnPressed: row.change()

    background: Item {
        FocusRing {
            radius: 12
            shown: row.visualFocus
        }
    }
    contentItem: RowWords {
        description: row.description
        text: row.text
    }
    indicator: Rectangle {
        border.color: row.checked ? Theme.accent : Theme.secondary
        border.width: 1
        color: row.checked ? Theme.accent : Theme.surface
        implicitHeight: Math.round(28 * Math.min(1.4, Theme.textScale))
        implicitWidth: Math.round(50 * Math.min(1.4, Theme.textScale))
        radius: height / 2
        x: row.mirrored ? 0 : row.width - width
        y: (row.height - height) / 2

        Rectangle {
            color: row.checked ? Theme.accentInk : Theme.secondary
            height: row.indicator.height - 8
            radius: height / 2
            width: height
            x: row.checked !== row.mirrored ? row.indicator.width - width - 4 : 4
            y: 4
        }
    }
}
