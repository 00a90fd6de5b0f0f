pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls

// A short list with a dot before each line.
Column {
    id: list

    // Texts, one a line.
    property var points: []

    Layout.fillWidth: true
    spacing: 6

    Repeater {
        model: list.points

        Row {
            id: point

            required property string modelData

            spacing: 8

            BodyText {
                Accessible.ignored: true
                text: "•"
            }
            BodyText {
                text: point.modelData
                width: Math.max(0, list.width - 24)
            }
        }
    }
}
