pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The morning answer of a night, its second sleep, and what can be done with both.
Card {
    id: card

    required property WindowViewModel softfall
    readonly property NightViewModel night: softfall.night

    name: qsTr("The night")

    TitleText {
        Accessible.role: Accessible.StaticText
        text: card.night.answerSummary
    }
    BodyText {
        color: Theme.accent
        text: card.night.change
        visible: text !== ""
    }
    Column {
        id: facts

        Layout.fillWidth: true
        spacing: 12
        visible: known.count > 0

        Repeater {
            id: known

            model: card.night.facts

            RowLayout {
                id: fact

                required property string name
                required property string value

                Accessible.name: fact.name + ": " + fact.value
                Accessible.role: Accessible.StaticText
                spacing: 16
                width: facts.width

                BodyText {
                    Accessible.ignored: true
                    color: Theme.secondary
                    text: fact.name
                }
                BodyText {
                    Accessible.ignored: true
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: false
                    text: fact.value
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
    BodyText {
        Layout.topMargin: 8
        text: card.night.note
        visible: text !== ""
    }
    Buttons {
        Layout.topMargin: 8
        visible: card.night.answerAction !== ""

        QuietButton {
            text: card.night.answerAction
            width: Math.min(implicitWidth, parent.width)

            onClicked: card.softfall.answerNight()
        }
        QuietButton {
            destructive: true
            text: qsTr("Remove the answer")
            visible: card.night.answered
            width: Math.min(implicitWidth, parent.width)

            onClicked: card.night.removeAnswer()
        }
    }
    ColumnLayout {
        Layout.topMargin: 12
        spacing: 8
        visible: card.night.second !== ""

        HeadingText {
            text: qsTr("A second sleep")
        }
        BodyText {
            text: card.night.second
        }
    }
    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: -12
        spacing: 4
        visible: card.night.answered || card.night.second !== ""

        TextButton {
            text: card.night.second === "" ? qsTr("Add a second sleep") : qsTr("Change the second sleep")
            width: Math.min(implicitWidth, parent.width)

            onClicked: card.softfall.answerSecondSleep()
        }
        TextButton {
            text: qsTr("Remove the second sleep")
            visible: card.night.second !== ""
            width: Math.min(implicitWidth, parent.width)

            onClicked: card.night.removeSecond()
        }
        TextButton {
            text: qsTr("Add a change from this night on")
            width: Math.min(implicitWidth, parent.width)

            onClicked: card.softfall.addChange()
        }
    }
}
