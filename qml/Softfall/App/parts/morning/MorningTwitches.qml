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
            told: fold.details.cramp

            onAnswered: told => fold.details.cramp = told
        }
    }
    NamedRow {
        name: qsTr("Spread from one limb to others")

        YesNo {
            name: qsTr("Spread from one limb to others")
            told: fold.details.spread

            onAnswered: told => fold.details.spread = told
        }
    }
    NamedRow {
        name: qsTr("Came back in the middle of the night")

        YesNo {
            name: qsTr("Came back in the middle of the night")
            told: fold.details.middleOfNight

            onAnswered: told => fold.details.middleOfNight = told
        }
    }
}
