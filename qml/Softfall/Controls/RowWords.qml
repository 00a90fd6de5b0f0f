import QtQuick
import Softfall.Theme

// Name and explanation of a row, in its middle.
Item {
    id: words

    property string text: ""
    property string description: ""
    property color color: Theme.text
    property int pixelSize: Theme.bodySize

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    Column {
        id: column

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width

        BodyText {
            Accessible.ignored: true
            color: words.color
            font.pixelSize: words.pixelSize
            lineHeight: 1.15
            text: words.text
            width: parent.width
        }
        CaptionText {
            Accessible.ignored: true
            text: words.description
            visible: text !== ""
            width: parent.width
        }
    }
}
