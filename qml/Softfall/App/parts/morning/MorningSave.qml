import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Save or put off, with keyboard hints if there is room, and links to the rest. A positioner, as PageHeader.
Column {
    id: foot

    required property MorningViewModel morning
    // There is room for what the keys do; each answer shows its digit.
    property bool keyed: false

    // The fold with the rest was opened or closed.
    signal moreOpened

    readonly property bool narrow: width < 560 * Theme.textScale

    spacing: 8

    RowLayout {
        spacing: 12
        width: foot.width

        PrimaryButton {
            Layout.fillWidth: foot.narrow
            text: qsTr("Save")

            onClicked: foot.morning.save()
        }
        TextButton {
            text: qsTr("Not now")
            visible: foot.morning.canPutOff

            onClicked: foot.morning.putOff()
        }
        Item {
            Layout.fillWidth: true
            visible: !foot.narrow
        }
        KeyHint {
            key: qsTr("Digit", "a key")
            text: qsTr("answers", "what a key does")
            visible: foot.keyed
        }
        KeyHint {
            key: "↓"
            text: qsTr("next question", "what a key does")
            visible: foot.keyed
        }
        KeyHint {
            key: qsTr("Enter", "a key")
            text: qsTr("saves", "what a key does")
            visible: foot.keyed
        }
    }
    Flow {
        spacing: 4
        width: foot.width + 12
        x: foot.LayoutMirroring.enabled ? 0 : -12

        TextButton {
            text: foot.morning.noSleep ? qsTr("I did sleep") : qsTr("I didn’t sleep")

            onClicked: foot.morning.noSleep = !foot.morning.noSleep
        }
        TextButton {
            text: foot.morning.moreOpen ? qsTr("Less about this night") : qsTr("More about this night")
            width: Math.min(implicitWidth, parent.width)

            onClicked: {
                foot.morning.moreOpen = !foot.morning.moreOpen;
                foot.moreOpened();
            }
        }
    }
}
