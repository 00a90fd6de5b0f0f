pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// What of the day applies, and the cut-offs that follow from it.
Column {
    id: screen

    required property WelcomeViewModel welcome

    spacing: 16

    Repeater {
        model: screen.welcome.questions

        DayQuestion {
            required property int index

            width: screen.width

            onAnswered: answer => screen.welcome.answer(index, answer)
        }
    }
    Item {
        height: 1
        width: 1
    }
    Card {
        id: card

        name: qsTr("Your cut-offs") + ": " + screen.welcome.cutoffsText
        width: screen.width

        Item {
            Layout.fillWidth: true
            implicitHeight: line.narrow ? heading.height + from.height : heading.height

            HeadingText {
                id: heading

                anchors.left: parent.left
                text: qsTr("Your cut-offs")
            }
            CaptionText {
                id: from

                text: screen.welcome.cutoffsFrom
                width: Math.min(implicitWidth, card.availableWidth)
                x: line.narrow ? 0 : parent.width - width
                y: line.narrow ? heading.height : 2
            }
        }
        CutoffLine {
            id: line

            points: screen.welcome.cutoffs
            start: screen.welcome.lineStart
        }
    }
}
