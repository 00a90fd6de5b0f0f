import QtQuick
import Softfall.Controls
import Softfall.Theme

// A number to be read from the door.
Item {
    id: number

    property string text: ""
    property string name: text
    property int pixelSize: Theme.numberSize
    property real maximumWidth: 0

    Accessible.name: number.name
    Accessible.role: Accessible.StaticText
    implicitHeight: digits.implicitHeight
    implicitWidth: digits.implicitWidth

    DigitText {
        id: digits

        anchors.left: parent.left
        color: Theme.text
        font.pixelSize: number.pixelSize
        font.weight: Font.DemiBold
        maximumWidth: number.maximumWidth
        text: number.text
    }
}
