pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The beginning: four screens with nothing beside them.
Item {
    id: welcomePage

    required property WindowViewModel softfall
    readonly property WelcomeViewModel welcome: softfall.welcome
    readonly property int screen: welcome.screen

    onScreenChanged: {
        body.load();
        page.contentY = 0;
        page.forceActiveFocus();
    }

    ScrollPage {
        id: page

        anchors.bottom: footer.top
        anchors.bottomMargin: 16
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        clip: contentHeight > height
        focus: true
        maximumWidth: Math.round(Theme.readingWidth * Theme.textScale)

        WelcomeHeader {
            welcome: welcomePage.welcome
        }
        Loader {
            id: body

            // Each screen is created again: what was hidden while the window changed is not always laid out again.
            function load(): void {
                const given = ({});
                given.welcome = welcomePage.welcome;
                if (welcomePage.screen === 4)
                    given.softfall = welcomePage.softfall;
                setSource("../parts/welcome/" + ["Sleep", "Day", "Stretch", "Trial"][welcomePage.screen - 1] + "Screen.qml", given);
            }

            Layout.fillWidth: true

            Component.onCompleted: load()
        }
    }
    WelcomeFooter {
        id: footer

        anchors.bottom: parent.bottom
        anchors.bottomMargin: page.narrow ? 16 : 36
        anchors.horizontalCenter: parent.horizontalCenter
        narrow: page.narrow
        welcome: welcomePage.welcome
        width: page.columnWidth
    }
}
