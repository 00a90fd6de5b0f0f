import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme

// What a comparison comes to, and beside it its likely range.
Flow {
    id: badge

    property string text: ""
    property int trend: 0
    property string detail: ""

    Accessible.name: badge.text + ". " + badge.detail
    Accessible.role: Accessible.StaticText
    Layout.fillWidth: true
    spacing: 14

    Rectangle {
        border.color: words.ink
        border.width: 1
        color: "transparent"
        height: words.height + 14
        radius: 17
        width: words.width + 28

        TrendWords {
            id: words

            anchors.centerIn: parent
            maximumWidth: badge.width - 28
            text: badge.text
            trend: badge.trend
        }
    }
    BodyText {
        Accessible.ignored: true
        color: Theme.text
        text: badge.detail
        topPadding: 7
        width: Math.min(implicitWidth, badge.width)
    }
}
