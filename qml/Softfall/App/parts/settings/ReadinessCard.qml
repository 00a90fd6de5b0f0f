import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Of the settings: starting with the desktop, and the way to "Will it work tonight?".
Card {
    id: card

    required property WindowViewModel softfall

    spacing: 16
    title: qsTr("With the desktop")

    SwitchRow {
        checked: card.softfall.autostart.on
        description: card.softfall.autostart.detail
        text: qsTr("Start with the desktop")

        onToggled: card.softfall.autostart.set(checked)
    }
    BaseButton {
        id: way

        Layout.fillWidth: true
        bottomPadding: 12
        description: qsTr("See what works on this computer, with a test for each.")
        leftPadding: 16
        outline: Theme.line
        radius: 12
        rightPadding: 16
        text: qsTr("Will it work tonight?")
        topPadding: 12

        contentItem: RowLayout {
            spacing: 16

            RowWords {
                Layout.fillWidth: true
                description: way.description
                text: way.text
            }
            Glyph {
                Layout.preferredHeight: Theme.leadSize
                Layout.preferredWidth: Theme.leadSize
                color: Theme.secondary
                name: way.mirrored ? "back" : "forward"
            }
        }

        onClicked: card.softfall.openReadiness()
    }
}
