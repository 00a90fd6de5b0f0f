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

    spacing: 24

    Item {
        Layout.fillHeight: true
        implicitHeight: Math.max(0, (view.page.height - 460 * Theme.textScale) / 2)
    }
    BaseButton {
        id: circle

        readonly property bool logged: view.tonight.twitchLogged

        Accessible.description: qsTr("Or press T")
        Layout.alignment: Qt.AlignHCenter
        fill: Theme.surface
        focus: true
        font.pixelSize: Math.round(26 * Theme.textScale)
        implicitHeight: Math.min(Math.round(300 * Theme.textScale), view.page.width - 48)
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
        horizontalAlignment: Text.AlignHCenter
        text: view.tonight.windDown.done
        visible: text !== ""
    }
    Flow {
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: parent.width
        Layout.topMargin: 60
        spacing: 36

        LinkButton {
            text: qsTr("It just happened")

            onClicked: view.softfall.justJolted.open()
        }
        LinkButton {
            text: qsTr("I’m still up")

            onClicked: view.tonight.stayUp()
        }
        LinkButton {
            text: qsTr("Show everything")
            visible: view.tonight.quiet

            onClicked: view.tonight.showEverything()
        }
    }
}
