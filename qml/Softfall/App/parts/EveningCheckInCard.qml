import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The evening's check-in on Tonight, folded until it is wanted.
Card {
    id: card

    required property EveningCheckInViewModel checkIn

    name: qsTr("Evening check-in")
    visible: checkIn.asked

    HeadingText {
        Layout.fillWidth: true
        text: qsTr("How was the day?")
    }
    CaptionText {
        Layout.fillWidth: true
        text: card.checkIn.done ? qsTr("Told for today.") : qsTr("Under a minute; a best guess will do.")
    }
    PageNotice {
        Layout.fillWidth: true
        page: card.checkIn
        visible: text !== "" && !card.checkIn.open
    }
    QuietButton {
        text: qsTr("Evening check-in")
        visible: !card.checkIn.open && !card.checkIn.done

        onClicked: card.checkIn.open = true
    }
    CheckInTopics {
        Layout.fillWidth: true
        checkIn: card.checkIn
        visible: card.checkIn.open
    }
}
