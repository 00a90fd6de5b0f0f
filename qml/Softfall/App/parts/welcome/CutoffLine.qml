pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The cut-offs that follow from the answers, on a line up to lights-out; one below the other where there is no room.
Item {
    id: line

    required property RowsModel points
    required property string start
    // Below that the words of two cut-offs an hour or two apart would touch.
    readonly property bool narrow: width < 680 * Theme.textScale
    readonly property real first: 22
    readonly property real length: width - first - 60 * Theme.textScale
    readonly property real middle: Math.round(62 * Theme.textScale)

    Layout.fillWidth: true
    implicitHeight: narrow ? list.implicitHeight : Math.round(122 * Theme.textScale)

    Column {
        id: list

        spacing: 8
        visible: line.narrow
        width: line.width

        Repeater {
            model: line.narrow ? line.points : null

            RowLayout {
                id: entry

                required property bool lightsOut
                required property string time
                required property string title

                spacing: 12
                width: list.width

                Rectangle {
                    Layout.preferredHeight: 14
                    Layout.preferredWidth: 14
                    color: entry.lightsOut ? Theme.text : Theme.accent
                    radius: 7
                }
                BodyText {
                    Accessible.ignored: true
                    Layout.fillWidth: false
                    font.weight: Font.DemiBold
                    text: entry.time
                }
                BodyText {
                    Accessible.ignored: true
                    color: Theme.secondary
                    text: entry.title
                }
            }
        }
    }
    Item {
        anchors.fill: parent
        visible: !line.narrow

        Rectangle {
            color: Theme.line
            height: 2
            width: line.length
            x: line.first
            y: line.middle - 1
        }
        CaptionText {
            Accessible.ignored: true
            text: line.start
            width: implicitWidth
            x: line.first
            y: line.middle + 16
        }
        Repeater {
            model: line.narrow ? null : line.points

            Item {
                id: point

                required property bool above
                required property int index
                required property bool lightsOut
                required property double place
                required property string time
                required property string title

                x: line.first + place * line.length
                y: line.middle

                // Until the first cut-off nothing is over.
                Rectangle {
                    color: Theme.good
                    height: 5
                    radius: 2.5
                    visible: point.index === 0
                    width: Math.max(0, point.x - line.first - 14)
                    x: -width - 14
                    y: -2.5
                }
                Rectangle {
                    color: point.lightsOut ? Theme.text : Theme.accent
                    height: 16
                    radius: 8
                    width: 16
                    x: -8
                    y: -8
                }
                Column {
                    // Within the card, whatever the length of the words.
                    x: Math.min(line.width - point.x - width, Math.max(-point.x, -width / 2))
                    y: point.above ? -height - 14 : 14

                    Text {
                        Accessible.ignored: true
                        anchors.horizontalCenter: parent.horizontalCenter
                        color: Theme.secondary
                        font.pixelSize: Theme.captionSize
                        text: point.title
                        textFormat: Text.PlainText
                        visible: point.above
                    }
                    Text {
                        Accessible.ignored: true
                        anchors.horizontalCenter: parent.horizontalCenter
                        color: Theme.text
                        font.pixelSize: Theme.buttonSize
                        font.weight: Font.DemiBold
                        text: point.time
                        textFormat: Text.PlainText
                    }
                    Text {
                        Accessible.ignored: true
                        anchors.horizontalCenter: parent.horizontalCenter
                        color: Theme.secondary
                        font.pixelSize: Theme.captionSize
                        text: point.title
                        textFormat: Text.PlainText
                        visible: !point.above
                    }
                }
            }
        }
    }
}
