import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// A night and its day on one line of time: what was noted above, sleep and wind-down on it, cut-offs and hours below.
Item {
    id: line

    required property NightLineModel model
    // The same in words.
    property string words: ""

    Accessible.name: qsTr("The night on a line: %1").arg(line.words)
    Accessible.role: Accessible.Graphic
    implicitHeight: field.height

    NightLineField {
        id: field

        width: line.width

        Repeater {
            model: line.model

            NightLineMark {
            }
        }
    }
}
