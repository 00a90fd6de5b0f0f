import QtQuick
import Softfall.Theme
import Softfall.ViewModels

// By ear: black, no pointer, and for its first moments one dim sentence.
Item {
    id: blackout

    required property ByEarViewModel byEar

    Accessible.name: qsTr("Just listen from here. Any key brings back dim light.")
    Accessible.role: Accessible.StaticText
    visible: byEar.dark

    MouseArea {
        acceptedButtons: Qt.AllButtons
        anchors.fill: parent
        cursorShape: Qt.BlankCursor
        hoverEnabled: true
    }
    Text {
        Accessible.ignored: true
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 48
        anchors.horizontalCenter: parent.horizontalCenter
        color: "#5A3B1C"
        font.pixelSize: Theme.bodySize
        horizontalAlignment: Text.AlignHCenter
        text: blackout.byEar.hint
        textFormat: Text.PlainText
        width: parent.width - 40
        wrapMode: Text.Wrap
    }
}
