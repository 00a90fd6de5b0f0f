import QtQuick
import QtQuick.Layouts
import Softfall.Theme

// Title of a page, a line below it, and the way back where there is one. A positioner: a layout inside of the page's would
// not always follow when the window is made narrow in one go.
Column {
    id: header

    property string title: ""
    // A title that is a sentence, where there is little room.
    property bool small: false
    property string subtitle: ""
    // Name of the page that `back` leads to; empty: no way back.
    property string backTo: ""
    // Width of the title's longest word, as large as the metrics.
    readonly property real longest: metrics.font.pixelSize && Math.max(...title.split(" ").map(word => metrics.advanceWidth(word)))

    signal back

    Layout.fillWidth: true
    spacing: 4

    FontMetrics {
        id: metrics

        font.pixelSize: 100
        font.weight: Font.DemiBold
    }
    Item {
        height: way.height + 4
        visible: header.backTo !== ""
        width: header.width

        TextButton {
            id: way

            Accessible.name: qsTr("Back to %1").arg(header.backTo)
            anchors.left: parent.left
            anchors.leftMargin: -leftPadding
            glyph: header.LayoutMirroring.enabled ? "forward" : "back"
            text: header.backTo

            onClicked: header.back()
        }
    }
    TitleText {
        // No larger than leaves room for its longest word, such as "appointment".
        font.pixelSize: header.small ? Theme.leadSize : Math.max(Theme.bodySize, Math.min(Theme.titleSize, Math.floor(metrics.font.pixelSize * header.width / Math.max(1, header.longest))))
        text: header.title
        width: header.width
    }
    CaptionText {
        font.pixelSize: Theme.bodySize
        text: header.subtitle
        visible: text !== ""
        width: header.width
    }
}
