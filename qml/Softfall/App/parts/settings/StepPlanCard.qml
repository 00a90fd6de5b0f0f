pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// The seven steps in the order of the evening, and how they fit into it.
Card {
    id: card

    required property StepPlanViewModel plan

    spacing: 16
    title: qsTr("Steps of the evening")

    Column {
        id: steps

        Layout.fillWidth: true
        spacing: 16

        Repeater {
            model: card.plan.steps

            StepPlanRow {
                plan: card.plan
                width: steps.width
            }
        }
    }
    ColumnLayout {
        spacing: 2

        BodyText {
            font.weight: Font.Medium
            text: card.plan.sum
        }
        CaptionText {
            text: card.plan.fit
            visible: text !== ""
        }
        CaptionText {
            text: qsTr("Screens off is when you put them away. They stay off during the steps after it.")
        }
    }
    TextButton {
        Layout.fillWidth: true
        Layout.leftMargin: -leftPadding
        Layout.maximumWidth: implicitWidth
        text: qsTr("Back to the default order")
        visible: !card.plan.isDefault

        onClicked: card.plan.restoreDefault()
    }
}
