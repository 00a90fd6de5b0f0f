import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// The arithmetic, folded until it is wanted.
Card {
    id: card

    required property ProgressViewModel progress

    name: qsTr("The arithmetic")
    spacing: 16

    SwitchRow {
        checked: card.progress.detailed
        text: qsTr("Show the arithmetic")

        onToggled: card.progress.detailed = !card.progress.detailed
    }
    CaptionText {
        text: card.progress.wholeSpan
        visible: card.progress.detailed
    }
    Repeater {
        model: card.progress.details

        InsightRow {
        }
    }
    BodyText {
        text: card.progress.detailsHint
        visible: text !== ""
    }
}
