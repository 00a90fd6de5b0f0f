import QtQuick
import Softfall.App
import Softfall.Controls

// One topic of the check-in in two lines: what it is, what is noted, and how its cut-off stands. A tap opens it.
BaseButton {
    id: header

    property string title: ""
    property string noted: ""
    property string verdictWords: ""
    property bool kept: false
    property bool answered: false
    property bool open: false

    Accessible.description: header.open ? qsTr("Its answers are shown below.") : qsTr("Shows its answers.")
    Accessible.name: header.title + ", " + header.noted + (header.verdictWords ? ", " + header.verdictWords : "")
    bottomPadding: 8
    leftPadding: 0
    radius: 12
    rightPadding: 0
    text: title
    topPadding: 8

    contentItem: TopicFace {
        answered: header.answered
        kept: header.kept
        noted: header.noted
        open: header.open
        title: header.title
        verdictWords: header.verdictWords
    }
}
