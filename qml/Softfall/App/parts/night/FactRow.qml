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
    width: fact.parent?.width ?? 0

    BodyText {
        Accessible.ignored: true
        Layout.fillWidth: true
        color: Theme.secondary
        text: fact.name
    }
    BodyText {
        Accessible.ignored: true
        Layout.alignment: Qt.AlignTop
        text: fact.value
        wrapMode: Text.NoWrap
    }
}
