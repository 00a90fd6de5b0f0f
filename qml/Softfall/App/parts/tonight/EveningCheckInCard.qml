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

    // It was opened here, and may reach below the window.
    signal begun

    function begin(): void {
        checkIn.open = true;
        begun();
    }
    function focusFirst(): void {
        topics.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    name: qsTr("Evening check-in")
    visible: checkIn.asked

    RowLayout {
        spacing: Theme.gap

        HeadingText {
            text: card.checkIn.done ? qsTr("The day is logged.") : qsTr("How was the day?")
        }
        QuietButton {
            text: qsTr("Evening check-in")
            visible: !card.checkIn.open && !card.checkIn.done

            onClicked: card.begin()
        }
    }
    CaptionText {
        text: qsTr("It takes under a minute. A best guess will do.")
        visible: card.checkIn.open && !card.checkIn.done
    }
    CheckInTopics {
        id: topics

        checkIn: card.checkIn
        visible: card.checkIn.open
    }
}
