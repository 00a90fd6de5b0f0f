import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What is wrong with a file, or what of it has no place in the diary.
Card {
    id: card

    required property ImportViewModel incoming

    name: heading.text
    spacing: 8
    visible: incoming.problems.length > 0

    HeadingText {
        id: heading

        Layout.fillWidth: true
        text: card.incoming.refused ? qsTr("%1 could not be read. Nothing was changed.").arg(card.incoming.fileName) : qsTr("What is left out")
    }
    Repeater {
        model: card.incoming.problems

        CaptionText {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            wrapMode: Text.Wrap
        }
    }
}
