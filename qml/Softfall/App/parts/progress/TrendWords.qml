import QtQuick
import Softfall.Controls
import Softfall.Theme

// A verdict in words, with an arrow down for fewer and up for more.
Row {
    id: verdict

    property string text: ""
    // -1 for fewer, 1 for more, 0 for neither.
    property int trend: 0
    property real maximumWidth: 400
    property int size: Theme.bodySize
    readonly property color ink: trend < 0 ? Theme.good : trend > 0 ? Theme.accent : Theme.text

    spacing: 6

    Glyph {
        anchors.verticalCenter: parent.verticalCenter
        color: verdict.ink
        height: verdict.size
        name: verdict.trend < 0 ? "arrow-down" : "arrow-up"
        visible: verdict.trend !== 0
        width: verdict.size
    }
    Text {
        id: words

        Accessible.ignored: true
        color: verdict.ink
        font.pixelSize: verdict.size
        font.weight: Font.Medium
        text: verdict.text
        textFormat: Text.PlainText
        width: Math.min(implicitWidth, verdict.maximumWidth - (verdict.trend === 0 ? 0 : verdict.size + 6))
        wrapMode: Text.Wrap
    }
}
