pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls

// Several choices of which one is taken, or none.
Flow {
    id: flow

    property string name: ""
    property alias choices: repeater.model
    property int current: -1

    signal chosen(int index)

    Accessible.name: flow.name
    Accessible.role: Accessible.Grouping
    Layout.fillWidth: true
    spacing: 8

    Repeater {
        id: repeater

        ChoiceChip {
            required property int index
            required property string modelData

            Accessible.name: flow.name + ": " + modelData
            checked: flow.current === index
            text: modelData

            onClicked: flow.chosen(index)
        }
    }
}
