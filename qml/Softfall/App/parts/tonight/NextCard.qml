import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What comes next, to be read from the door, and the one button of the page.
Card {
    id: next

    required property WindowViewModel softfall
    readonly property TonightViewModel tonight: softfall.tonight
    property bool narrow: false
    // Whether both buttons find room side by side.
    readonly property bool stacked: availableWidth < 400 * Theme.textScale

    signal later

    name: qsTr("Next")
    padding: narrow ? Theme.cardPadding : 32
    spacing: 4

    BodyText {
        color: Theme.secondary
        text: next.tonight.nextCaption
    }
    BigNumber {
        Layout.fillWidth: true
        maximumWidth: next.availableWidth
        text: next.tonight.nextNumber
    }
    LeadText {
        text: next.tonight.nextSentence
    }
    CaptionText {
        Layout.topMargin: 8
        color: Theme.good
        text: next.tonight.windDownDone
        visible: text !== ""
    }
    CaptionText {
        Layout.topMargin: 8
        text: next.tonight.lateStart
        visible: text !== ""
    }
    GridLayout {
        Layout.topMargin: 20
        columnSpacing: Theme.gap
        columns: next.stacked ? 1 : 3
        rowSpacing: Theme.gap

        PrimaryButton {
            Layout.fillWidth: next.stacked
            text: next.tonight.windDownAction

            onClicked: next.softfall.openRoutine()
        }
        QuietButton {
            Layout.fillWidth: next.stacked
            text: qsTr("Later tonight")

            onClicked: next.later()
        }
        Item {
            Layout.fillWidth: true
            visible: !next.stacked
        }
    }
}
