pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// A few choices beside their name.
GridLayout {
    id: named

    property string name: ""
    property list<string> choices
    property int current: -1

    signal chosen(int index)

    columnSpacing: 12
    columns: width < 420 * Theme.textScale ? 1 : 2
    rowSpacing: 4

    CaptionText {
        Layout.fillWidth: named.columns === 1
        Layout.preferredWidth: Math.round(72 * Theme.textScale)
        text: named.name
    }
    ChoiceFlow {
        labels: named.choices
        current: named.current
        name: named.name

        onChosen: index => named.chosen(index)
    }
}
