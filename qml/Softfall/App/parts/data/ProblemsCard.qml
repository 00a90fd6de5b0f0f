import QtQuick
import Softfall.Controls
import Softfall.ViewModels

// What is wrong with a file, or what of it has no place in the diary.
Card {
    id: card

    required property ImportViewModel incoming

    spacing: 8
    title: incoming.refused ? qsTr("%1 couldn’t be read. Nothing was changed.").arg(incoming.fileName) : qsTr("What’s left out")
    visible: incoming.problems.length > 0

    Repeater {
        model: card.incoming.problems

        CaptionText {
            required property string modelData

            text: modelData
            wrapMode: Text.Wrap
        }
    }
}
