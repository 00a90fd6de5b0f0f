import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What comes next, large; the evening as a line; habits at one tap.
ScrollPage {
    id: page

    required property WindowViewModel softfall
    readonly property TonightViewModel tonight: softfall.tonight
    readonly property bool twoColumns: width >= Theme.twoColumnsFrom
    readonly property bool ready: tonight.status === PageViewModel.Ready

    maximumWidth: Math.round(1080 * Theme.textScale)
    spacing: Theme.cardGap

    PageHeader {
        subtitle: page.tonight.nightTitle
        title: qsTr("Tonight")
    }
    PageState {
        page: page.tonight
    }
    CaptionText {
        Layout.topMargin: -16
        text: page.tonight.planNotice.clockNote
        visible: page.ready && text !== ""
    }
    WhereCard {
        planNotice: page.tonight.planNotice
    }
    Notice {
        action: qsTr("End the pause")
        text: page.tonight.planNotice.pauseText
        visible: page.ready && text !== ""

        onActed: page.tonight.planNotice.endPause()
    }
    Notice {
        action: qsTr("Answer")
        text: page.tonight.morningOffer
        visible: page.ready && text !== ""

        onActed: page.softfall.openMorning()
    }
    WaitingReminders {
        tonight: page.tonight

        onCheckInAsked: page.softfall.checkIn.open = true
    }
    TrialTonight {
        experiment: page.softfall.experiment
    }
    EveningCheckInCard {
        checkIn: page.softfall.checkIn
        // Folded, its button is in the reminder that waits: what is to be done next stays in sight.
        visible: checkIn.asked && (checkIn.open || !page.tonight.checkInWaits)
        padding: page.narrow || !page.softfall.checkIn.open ? 16 : Theme.cardPadding
    }
    GridLayout {
        id: cards

        // A row without anything in it would still keep its gap.
        readonly property int asked: questions.visible ? 1 : 0

        columnSpacing: Theme.cardGap
        columns: page.twoColumns ? 2 : 1
        rowSpacing: Theme.cardGap
        visible: page.ready

        NextCard {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 528
            narrow: page.narrow
            softfall: page.softfall

            onLater: later.open()
        }
        EveningCard {
            Layout.column: page.twoColumns ? 1 : 0
            Layout.fillHeight: page.twoColumns
            Layout.preferredWidth: 476
            Layout.row: page.twoColumns ? 0 : 1 + cards.asked
            Layout.rowSpan: page.twoColumns ? 3 + cards.asked : 1
            tonight: page.tonight
        }
        QuestionsCard {
            id: questions

            Layout.alignment: Qt.AlignTop
            Layout.column: 0
            Layout.preferredWidth: 528
            Layout.row: 1
            questions: page.tonight.questions
        }
        HabitChips {
            Layout.alignment: Qt.AlignTop
            Layout.column: 0
            Layout.preferredWidth: 528
            Layout.row: (page.twoColumns ? 1 : 2) + cards.asked
            tonight: page.tonight

            onNoticeShown: where => {
                if (where.visible)
                    page.reveal(where);
            }
        }
        Card {
            Layout.alignment: Qt.AlignTop
            Layout.column: 0
            Layout.preferredWidth: 528
            Layout.row: (page.twoColumns ? 2 : 3) + cards.asked
            name: qsTr("Last 14 nights")

            LastNights {
                tonight: page.tonight
            }
        }
    }
    LaterSheet {
        id: later

        tonight: page.tonight
    }
}
