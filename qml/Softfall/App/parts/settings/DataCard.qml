import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Where the diary is, and the way to its copies.
Card {
    id: card

    required property WindowViewModel softfall

    title: qsTr("Your data")

    BodyText {
        text: card.softfall.isExample ? qsTr("This is a copy of the example diary. It’s deleted afterwards.") : qsTr("Everything stays on this computer, in one file in this folder:")
    }
    BodyText {
        color: Theme.secondary
        text: card.softfall.settings.dataFolder
        wrapMode: Text.WrapAnywhere
    }
    QuietButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        Layout.topMargin: 4
        text: qsTr("Backups, export, deletion")

        onClicked: card.softfall.openData()
    }
    QuietButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Show the welcome again")

        onClicked: card.softfall.openWelcome()
    }
    QuietButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Keyboard shortcuts")

        onClicked: card.softfall.shortcutsWanted()
    }
    CaptionText {
        Layout.topMargin: 8
        text: qsTr("Softfall %1. Free software, GPL 3 or later. Not medical advice.").arg(card.softfall.version)
    }
}
