pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// A day from noon to noon with its sleep and, striped, the wind-down before it. Both ends can be dragged.
Item {
    id: band

    // Minutes after 12:00, and minutes.
    required property int start
    required property int length
    required property int windDown
    required property string sleep
    // Below the band, from left to right; none where another band shows them.
    property list<string> hours
    property bool slim: false
    // The band stands in the middle although hours are below it: beside other things.
    property bool centred: false
    readonly property real labelled: hours.length > 0 ? labels.height + 6 : 0

    signal dragged(int edge, real partOfDay)
    signal dropped

    Layout.fillWidth: true
    Layout.minimumWidth: 160
    implicitHeight: face.height + labelled * (centred ? 2 : 1)
    implicitWidth: 320

    Rectangle {
        id: face

        Accessible.name: band.sleep
        Accessible.role: Accessible.Graphic
        border.color: Theme.line
        border.width: 1
        clip: true
        color: Theme.background
        height: Math.round((band.slim ? 20 : 36) * Math.min(1.3, Theme.textScale))
        radius: 10
        width: parent.width
        y: band.centred ? band.labelled : 0

        Repeater {
            model: 3

            Rectangle {
                required property int index

                color: Theme.line
                height: parent.height
                width: 1
                x: Math.round(face.width * (index + 1) / 4)
            }
        }
        // What passes noon continues at the other end.
        Repeater {
            model: [-1, 0, 1]

            Item {
                id: day

                required property int modelData
                readonly property real minute: face.width / 1440

                height: face.height
                visible: band.length > 0
                width: face.width
                x: modelData * face.width

                Hatching {
                    color: Qt.alpha(Theme.accent, 0.45)
                    height: parent.height - 6
                    visible: x < face.width - day.x && x + width > -day.x
                    width: band.windDown * day.minute
                    x: sleepFace.x - width
                    y: 3
                }
                Rectangle {
                    id: sleepFace

                    border.color: Theme.accent
                    border.width: 1.5
                    color: Theme.soft
                    height: parent.height
                    radius: 10
                    width: band.length * day.minute
                    x: band.start * day.minute

                    CaptionText {
                        Accessible.ignored: true
                        anchors.centerIn: parent
                        color: Theme.text
                        text: band.sleep
                        visible: !band.slim && implicitWidth < parent.width - 36
                    }
                    BandEnd {
                        anchors.left: parent.left
                        slim: band.slim
                        span: face.width

                        onDragged: part => band.dragged(WeekScheduleViewModel.Bedtime, part)
                        onDropped: band.dropped()
                    }
                    BandEnd {
                        anchors.right: parent.right
                        slim: band.slim
                        span: face.width

                        onDragged: part => band.dragged(WeekScheduleViewModel.Wake, part)
                        onDropped: band.dropped()
                    }
                }
            }
        }
    }
    Item {
        id: labels

        anchors.top: face.bottom
        anchors.topMargin: 6
        height: Math.round(18 * Theme.textScale)
        visible: band.hours.length > 0
        width: parent.width

        Repeater {
            model: band.hours

            CaptionText {
                required property int index
                required property string modelData

                Accessible.ignored: true
                text: modelData
                // At a narrow band only the ends and the middle have room.
                visible: index % 2 === 0 || band.width > 6 * implicitWidth + 48
                wrapMode: Text.NoWrap
                x: Math.round(Math.min(labels.width - implicitWidth, Math.max(0, labels.width * index / 4 - implicitWidth / 2)))
            }
        }
    }
}
