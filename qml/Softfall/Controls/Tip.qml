import QtQuick
import QtQuick.Templates as T
import Softfall.Controls
import Softfall.Theme

// The name of what is pointed at, where only its drawing is seen. Its accessible name says the same.
Item {
    id: spot

    property string words: ""
    readonly property bool shown: tip.visible

    T.ToolTip {
        id: tip

        bottomPadding: 6
        closePolicy: T.Popup.NoAutoClose
        delay: 600
        implicitHeight: implicitContentHeight + topPadding + bottomPadding
        implicitWidth: implicitContentWidth + leftPadding + rightPadding
        leftPadding: 12
        margins: 6
        rightPadding: 12
        topPadding: 6
        visible: true
        x: (spot.width - width) / 2
        y: spot.height + 6

        background: Rectangle {
            border.color: Theme.line
            border.width: 1
            color: Theme.surface
            radius: 10
        }
        contentItem: CaptionText {
            Accessible.ignored: true
            color: Theme.text
            text: spot.words
            wrapMode: Text.NoWrap
        }
    }
}
