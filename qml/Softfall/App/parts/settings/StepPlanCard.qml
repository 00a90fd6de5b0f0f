import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The seven steps in the order of the evening, and how they fit into it.
Card {
    id: card

    required property StepPlanViewModel plan

    name: qsTr("Steps of the evening")
    spacing: 16

    HeadingText {
        Layout.fillWidth: true
        text: qsTr("Steps of the evening")
    }
    StepPlanColumn {
        Layout.fillWidth: true
        plan: card.plan

        Repeater {
            model: card.plan.steps

            StepPlanRow {
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        BodyText {
            Layout.fillWidth: true
            font.weight: Font.Medium
            text: card.plan.sum
        }
        CaptionText {
            Layout.fillWidth: true
            text: card.plan.fit
            visible: text !== ""
        }
        CaptionText {
            Layout.fillWidth: true
            text: qsTr("Screens off is the moment of putting them away; after it they stay off beside the other steps.")
        }
    }
    TextButton {
        Layout.leftMargin: -leftPadding
        text: qsTr("Back to the default order")
        visible: !card.plan.isDefault

        onClicked: card.plan.restoreDefault()
    }
}
