import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// How the twitches of a night were. A positioner: a layout inside of the fold's would not always follow when the link comes.
Column {
    id: fold

    required property NightDetailsViewModel details
    readonly property bool flagged: details.cramp === NightDetailsViewModel.Yes || details.spread === NightDetailsViewModel.Yes || details.pain > 0

    signal articleAsked(string article)

    Layout.fillWidth: true
    spacing: 16

    NamedRow {
        name: qsTr("With a cramp")
        width: fold.width

        YesNo {
            name: qsTr("With a cramp")
            choice: fold.details.cramp

            onAnswered: choice => fold.details.cramp = choice
        }
    }
    NamedRow {
        name: qsTr("Spread from one limb to others")
        width: fold.width

        YesNo {
            name: qsTr("Spread from one limb to others")
            choice: fold.details.spread

            onAnswered: choice => fold.details.spread = choice
        }
    }
    NamedRow {
        name: qsTr("Came back in the middle of the night")
        width: fold.width

        YesNo {
            name: qsTr("Came back in the middle of the night")
            choice: fold.details.middleOfNight

            onAnswered: choice => fold.details.middleOfNight = choice
        }
    }
    LinkButton {
        text: qsTr("When to see someone about this")
        visible: fold.flagged

        onClicked: fold.articleAsked("when-to-see-a-clinician")
    }
}
