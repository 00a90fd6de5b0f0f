import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// How the twitches of a night were.
ColumnLayout {
    id: fold

    required property NightDetailsViewModel details

    spacing: 16

    NumberRow {
        detail: qsTr("0 none, 10 the worst")
        name: qsTr("Pain with them")
        numberName: qsTr("Pain, 0 to 10")
        value: fold.details.pain

        onPicked: value => fold.details.pain = value
    }
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
}
