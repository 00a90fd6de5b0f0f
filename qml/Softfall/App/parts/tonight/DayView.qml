import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// By day nothing needs doing: the next cut-off, what was had, and the evening to come.
GridLayout {
    id: view

    required property ScrollPage page
    required property WindowViewModel softfall
    readonly property TonightViewModel tonight: softfall.tonight
    readonly property bool twoColumns: width >= Theme.twoColumnsFrom

    columnSpacing: Theme.cardGap
    columns: twoColumns ? 2 : 1
    rowSpacing: 20

    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 550
        spacing: 20

        Card {
            id: next

            name: qsTr("Next")
            padding: view.page.narrow ? Theme.cardPadding : 30
            spacing: 4

            BodyText {
                color: Theme.secondary
                text: view.tonight.nextCaption
            }
            BigNumber {
                Layout.fillWidth: true
                maximumWidth: next.availableWidth
                text: view.tonight.nextNumber
            }
            LeadText {
                text: view.tonight.nextSentence
            }
        }
        PendingLine {
            page: view.page
            softfall: view.softfall
        }
        SkippedReminders {
            tonight: view.tonight
        }
        LogRow {
            id: logRow

            first: true
            log: view.tonight.log

            onPressed: tiles => popover.stand(tiles, tiles)
        }
        Card {
            name: qsTr("Last 14 nights")

            LastNights {
                tonight: view.tonight
            }
        }
    }
    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 430
        spacing: 20

        TodayCard {
            log: view.tonight.log

            onPicked: (entry, card) => popover.stand(entry, card)
        }
        TrialTonight {
            experiment: view.softfall.experiment
        }
        EveningCard {
            softfall: view.softfall
        }
    }
    LogPopover {
        id: popover

        log: view.tonight.log
        narrow: view.page.narrow
        under: logRow
    }
}
