import QtQuick
import QtQuick.Templates as T
import Softfall.Controls
import Softfall.Theme

// One line of a checklist.
T.CheckBox {
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
    implicitHeight: Math.max(Theme.target + 8, implicitContentHeight + 16)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: mirrored ? 0 : implicitIndicatorWidth + 16
    rightPadding: mirrored ? implicitIndicatorWidth + 16 : 0

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
        color: row.checked ? Theme.secondary : Theme.text
        description: row.description
        pixelSize: Theme.leadSize
        text: row.text
    }
    indicator: Rectangle {
        border.color: row.checked ? Theme.good : Theme.secondary
        border.width: 2
        color: row.checked ? Theme.good : "transparent"
        implicitHeight: Math.round(28 * Math.min(1.4, Theme.textScale))
        implicitWidth: implicitHeight
        radius: 9
        x: row.mirrored ? row.width - width : 0
        y: (row.height - height) / 2

        Glyph {
            anchors.centerIn: parent
            color: Theme.surface
            height: row.indicator.height - 6
            name: "check"
            visible: row.checked
            width: height
        }
    }
}
