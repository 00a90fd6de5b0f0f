import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// Whether Softfall is there after a restart.
Card {
    id: card

    required property WindowViewModel softfall
    readonly property AutostartViewModel autostart: softfall.autostart

    name: qsTr("With the desktop")

    SwitchRow {
        checked: card.autostart.on
        description: card.autostart.detail !== "" ? card.autostart.detail : qsTr("Otherwise no reminder comes after a restart.")
        text: qsTr("Start with the desktop")

        onToggled: card.autostart.set(checked)
    }
    TextButton {
        Layout.fillWidth: true
        Layout.leftMargin: -leftPadding
        Layout.maximumWidth: implicitWidth
        glyph: mirrored ? "back" : "forward"
        text: qsTr("Will it work tonight?")

        onClicked: card.softfall.openReadiness()
    }
}
