import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Save or put off, with keyboard hints if there is room, and links to the rest.
ColumnLayout {
    id: foot

    required property MorningViewModel morning

    // The fold with the rest was opened or closed.
    signal moreOpened

    readonly property bool narrow: width < 560 * Theme.textScale

    spacing: 8

    RowLayout {
        spacing: 12

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
            key: "0–6"
            text: qsTr("answers", "what a key does")
            visible: foot.width >= 700 * Theme.textScale
        }
        KeyHint {
            key: "↓"
            text: qsTr("next question", "what a key does")
            visible: foot.width >= 700 * Theme.textScale
        }
        KeyHint {
            key: qsTr("Enter", "a key")
            text: qsTr("saves", "what a key does")
            visible: foot.width >= 700 * Theme.textScale
        }
    }
    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: -12
        spacing: 4

        TextButton {
            text: foot.morning.noSleep ? qsTr("I did sleep") : qsTr("I didn’t sleep")

            onClicked: foot.morning.noSleep = !foot.morning.noSleep
        }
        TextButton {
            text: foot.morning.moreOpen ? qsTr("Less about this night") : qsTr("More about this night")

            onClicked: {
                foot.morning.moreOpen = !foot.morning.moreOpen;
                foot.moreOpened();
            }
        }
    }
}
