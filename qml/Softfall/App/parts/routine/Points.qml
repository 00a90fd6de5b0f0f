import QtQuick
import Softfall.Controls

// A short list with a dot before each line.
Column {
    id: list

    // Texts, one a line.
    property var points: []

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
                width: Math.max(0, (point.parent?.width ?? 0) - 24)
            }
        }
    }
}
