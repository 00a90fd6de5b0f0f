import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// The way to the health check.
Card {
    id: card

    required property WindowViewModel softfall

    title: qsTr("Health check")

    BodyText {
        text: qsTr("Questions and medicines that show when a clinician should look.")
    }
    QuietButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        Layout.topMargin: 4
        text: qsTr("Open the health check")

        onClicked: card.softfall.openHealth()
    }
}
