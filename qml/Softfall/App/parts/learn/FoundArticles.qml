pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What a search across all articles has found; each opens.
Column {
    id: results

    required property LearnViewModel learn

    signal chosen(string article)

    // Enter in the search field.
    function openFirst(): void {
        (hits.itemAt(0) as BaseButton)?.clicked();
    }

    Layout.fillWidth: true
    spacing: 8

    BodyText {
        Accessible.role: Accessible.AlertMessage
        bottomPadding: 4
        color: Theme.secondary
        text: results.learn.summary
        width: results.width
    }
    Repeater {
        id: hits

        model: results.learn.found

        BaseButton {
            id: found

            required property string article
            required property string title
            required property string markedTitle
            required property string passage
            required property string markedPassage

            Accessible.name: found.title + ". " + found.passage
            bottomPadding: 12
            fill: Theme.surface
            leftPadding: 16
            outline: Theme.line
            radius: Theme.cardRadius
            rightPadding: 16
            text: title
            topPadding: 12
            width: results.width

            contentItem: Column {
                spacing: 2

                BodyText {
                    Accessible.ignored: true
                    text: found.markedTitle
                    textFormat: Text.StyledText
                    width: parent.width
                }
                CaptionText {
                    Accessible.ignored: true
                    text: found.markedPassage
                    textFormat: Text.StyledText
                    width: parent.width
                }
            }

            onClicked: results.chosen(found.article)
        }
    }
}
