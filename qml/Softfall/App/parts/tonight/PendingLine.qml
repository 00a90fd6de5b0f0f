import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// Whatever waits for an answer, in one line that opens.
ColumnLayout {
    id: pending

    required property ScrollPage page
    required property WindowViewModel softfall
    readonly property TonightViewModel tonight: softfall.tonight
    readonly property bool opened: tonight.pendingOpen
    // Folded, its button is in the reminder that waits.
    readonly property bool asksAboutDay: softfall.checkIn.asked && (softfall.checkIn.open || !tonight.checkInWaits)

    Layout.fillWidth: true
    spacing: 12
    // Empty, a layout would still keep its gaps, and at times its height.
    visible: tonight.morningOffer !== "" || tonight.pendingText !== "" || asksAboutDay

    PendingButton {
        text: pending.tonight.morningOffer
        visible: text !== ""

        onClicked: pending.softfall.openMorning()
    }
    PendingButton {
        Accessible.checkable: true
        Accessible.checked: pending.opened
        glyph: pending.opened ? "down" : "forward"
        text: pending.tonight.pendingText
        visible: text !== ""

        onClicked: pending.tonight.pendingOpen = !pending.opened
    }
    WaitingReminders {
        tonight: pending.tonight
        visible: pending.opened

        onCheckInAsked: card.begin()
    }
    QuestionsCard {
        questions: pending.tonight.questions
        visible: pending.opened && count > 0
    }
    EveningCheckInCard {
        id: card

        checkIn: pending.softfall.checkIn
        visible: pending.asksAboutDay

        onBegun: placed.restart()
    }
    // Its place is known once everything is laid out again.
    Timer {
        id: placed

        interval: 50

        onTriggered: {
            pending.page.reveal(card);
            card.focusFirst();
        }
    }
}
