import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// At night: one large target, no clock, nothing else.
ColumnLayout {
    id: view

    required property ScrollPage page
    required property WindowViewModel softfall
    readonly property TonightViewModel tonight: softfall.tonight
    // What the page shows without scrolling, below what stands above this.
    readonly property real room: page.room - (parent?.y ?? 0)
    readonly property real filled: circle.implicitHeight + (done.visible ? done.implicitHeight + spacing : 0) + links.Layout.topMargin + links.implicitHeight + 2 * spacing

    spacing: 24

    Item {
        implicitHeight: Math.max(0, (view.room - view.filled) / 2)
    }
    BaseButton {
        id: circle

        readonly property bool logged: view.tonight.twitchLogged

        Accessible.description: qsTr("Or press T")
        Layout.alignment: Qt.AlignHCenter
        fill: Theme.surface
        focus: true
        font.pixelSize: Math.round(26 * Theme.textScale)
        implicitHeight: Math.round(Math.min(300 * Theme.textScale, view.page.width - 48, Math.max(240, view.page.height * 0.45)))
        implicitWidth: implicitHeight
        outline: Theme.secondary
        text: circle.logged ? qsTr("Logged") : qsTr("Log a twitch")
        visible: view.tonight.logsTwitches

        onClicked: view.softfall.logTwitch()
        // One twitch.
        onDoubleClicked: undefined

        contentItem: Item {
            Column {
                anchors.centerIn: parent
                spacing: 16
                width: parent.width

                Glyph {
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: Theme.accent
                    height: Math.round(36 * Theme.textScale)
                    name: circle.logged ? "check" : "pulse"
                    width: height
                }
                Text {
                    Accessible.ignored: true
                    color: Theme.text
                    font: circle.font
                    horizontalAlignment: Text.AlignHCenter
                    text: circle.text
                    textFormat: Text.PlainText
                    width: parent.width
                    wrapMode: Text.Wrap
                }
                Text {
                    Accessible.ignored: true
                    color: Theme.text
                    font.pixelSize: Theme.captionSize
                    horizontalAlignment: Text.AlignHCenter
                    opacity: circle.logged ? 0 : 1
                    text: qsTr("or press T")
                    textFormat: Text.PlainText
                    width: parent.width
                }
            }
        }
    }
    CaptionText {
        id: done

        horizontalAlignment: Text.AlignHCenter
        text: view.tonight.windDown.done
        visible: text !== ""
    }
    // In one row, or below one another.
    GridLayout {
        id: links

        readonly property real inOneRow: (more.visible ? more.implicitWidth + columnSpacing : 0) + just.implicitWidth + up.implicitWidth + all.implicitWidth + 2 * columnSpacing

        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Math.min(60, view.page.height * 0.05)
        columnSpacing: 36
        columns: inOneRow < view.width ? 4 : 1
        rowSpacing: 0

        LinkButton {
            id: more

            Layout.alignment: Qt.AlignHCenter
            text: view.tonight.windDown.action
            visible: view.tonight.windDown.open

            onClicked: view.softfall.openRoutine()
        }
        LinkButton {
            id: just

            Layout.alignment: Qt.AlignHCenter
            text: qsTr("It just happened")

            onClicked: view.softfall.justJolted.open()
        }
        LinkButton {
            id: up

            Layout.alignment: Qt.AlignHCenter
            text: qsTr("I’m still up")

            onClicked: view.tonight.stayUp()
        }
        LinkButton {
            id: all

            Layout.alignment: Qt.AlignHCenter
            text: qsTr("Show everything")
            visible: view.tonight.quiet

            onClicked: view.tonight.showEverything()
        }
    }
}
