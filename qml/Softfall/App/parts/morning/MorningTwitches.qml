import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// How the twitches of a night were.
ColumnLayout {
    id: fold

    required property NightDetailsViewModel details
    readonly property bool telling: details.cramp === NightDetailsViewModel.Yes || details.spread === NightDetailsViewModel.Yes || details.pain > 0

    signal articleAsked(string article)

    spacing: 16

    NamedRow {
        name: qsTr("With a cramp")

        YesNo {
            name: qsTr("With a cramp")
            choice: fold.details.cramp

            onAnswered: choice => fold.details.cramp = choice
        }
    }
    NamedRow {
        name: qsTr("Spread from one limb to others")

        YesNo {
            name: qsTr("Spread from one limb to others")
            choice: fold.details.spread

            onAnswered: choice => fold.details.spread = choice
        }
    }
    NamedRow {
        name: qsTr("Came back in the middle of the night")

        YesNo {
            name: qsTr("Came back in the middle of the night")
            choice: fold.details.middleOfNight

            onAnswered: choice => fold.details.middleOfNight = choice
        }
    }
    LinkButton {
        text: qsTr("When to see someone about this")
        visible: fold.telling

        onClicked: fold.articleAsked("when-to-see-a-clinician")
    }
}
