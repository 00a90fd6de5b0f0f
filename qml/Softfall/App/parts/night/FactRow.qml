import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// Name and value on one line.
RowLayout {
    id: fact

    required property string name
    required property string value

    Accessible.name: fact.name + ": " + fact.value
    Accessible.role: Accessible.StaticText
    spacing: 16

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
