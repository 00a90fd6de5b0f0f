import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What bringing a file in would do.
Card {
    id: card

    required property ImportViewModel incoming

    spacing: 12
    title: qsTr("What would change")

    Repeater {
        model: card.incoming.preview

        BodyText {
            required property string modelData

            text: modelData
        }
    }
    SwitchRow {
        checked: card.incoming.takesPlan
        text: qsTr("Use the plan from the file")
        visible: card.incoming.hasPlan

        onToggled: card.incoming.takesPlan = checked
    }
    BodyText {
        color: Theme.secondary
        text: card.incoming.stillNeeded
        visible: text !== ""
    }
    CaptionText {
        text: qsTr("A backup is made first, and you can undo the import.")
        visible: card.incoming.canCarryOut
    }
    Buttons {
        Layout.topMargin: 8

        PrimaryButton {
            text: qsTr("Import")
            visible: card.incoming.canCarryOut

            onClicked: card.incoming.carryOut()
        }
        QuietButton {
            text: card.incoming.canCarryOut ? qsTr("Cancel") : qsTr("Close the file")

            onClicked: card.incoming.close()
        }
    }
}
