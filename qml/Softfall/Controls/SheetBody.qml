import QtQuick
import QtQuick.Layouts
import Softfall.Theme

// What a Sheet says and offers; scrolls where the window is too low for it.
Flickable {
    id: body

    default property alias things: column.data
    property string question: ""
    property string detail: ""

    Accessible.name: body.question
    Accessible.role: Accessible.Dialog
    boundsBehavior: Flickable.StopAtBounds
    clip: contentHeight > height
    contentHeight: column.implicitHeight
    contentWidth: width

    ColumnLayout {
        id: column

        spacing: 12
        width: body.width

        HeadingText {
            Layout.fillWidth: true
            font.pixelSize: Theme.leadSize
            text: body.question
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.secondary
            text: body.detail
            visible: text !== ""
        }
    }
}
