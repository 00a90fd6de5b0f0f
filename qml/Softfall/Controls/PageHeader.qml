import QtQuick
import QtQuick.Layouts
import Softfall.Theme

// Title of a page, a line below it, and the way back where there is one.
ColumnLayout {
    id: header

    property string title: ""
    property string subtitle: ""
    // Name of the page that `back` leads to; empty: no way back.
    property string backTo: ""

    signal back

    spacing: 4

    TextButton {
        Accessible.name: qsTr("Back to %1").arg(header.backTo)
        Layout.bottomMargin: 4
        Layout.leftMargin: -leftPadding
        glyph: header.LayoutMirroring.enabled ? "forward" : "back"
        text: header.backTo
        visible: header.backTo !== ""

        onClicked: header.back()
    }
    TitleText {
        Layout.fillWidth: true
        text: header.title
    }
    CaptionText {
        Layout.fillWidth: true
        font.pixelSize: Theme.bodySize
        text: header.subtitle
        visible: text !== ""
    }
}
