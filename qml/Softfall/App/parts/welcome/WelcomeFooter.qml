pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// On, back, and what else this screen offers: at the bottom, one below the other where the window is narrow.
GridLayout {
    id: footer

    required property WelcomeViewModel welcome
    required property bool narrow
    readonly property int screen: welcome.screen
    readonly property string onward: screen === 3 ? welcome.stretchAction : screen < 4 ? qsTr("Continue") : welcome.reopened ? qsTr("Done") : qsTr("Start")

    columnSpacing: 16
    columns: narrow ? 1 : 4
    rowSpacing: 8

    PrimaryButton {
        Layout.column: footer.narrow ? 0 : 3
        Layout.fillWidth: footer.narrow
        Layout.row: 0
        text: footer.onward

        onClicked: footer.screen < 4 ? footer.welcome.next() : footer.welcome.start()
        // Its second half answers nothing on the screen that the first one opened.
        onDoubleClicked: undefined
    }
    TextButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.column: footer.narrow ? 0 : 2
        Layout.row: footer.narrow ? 1 : 0
        font.underline: true
        ink: Theme.text
        text: qsTr("Decide later")
        visible: footer.screen === 3 && !footer.welcome.reopened

        onClicked: footer.welcome.decideLater()
    }
    QuietButton {
        Layout.column: footer.narrow ? 0 : 2
        Layout.fillWidth: footer.narrow
        Layout.row: footer.narrow ? 1 : 0
        text: qsTr("Look around with example data")
        visible: footer.screen === 4 && footer.welcome.offersExample

        onClicked: footer.welcome.lookAround()
    }
    TextButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.column: 0
        Layout.leftMargin: footer.narrow ? 0 : -leftPadding
        Layout.row: footer.narrow ? 2 : 0
        font.underline: true
        ink: Theme.text
        text: qsTr("Back")
        visible: footer.screen > 1

        onClicked: footer.welcome.back()
    }
    Item {
        Layout.column: 1
        Layout.fillWidth: true
        Layout.row: 0
        visible: !footer.narrow
    }
}
