pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The evening: one card with one action, and the steps that it leads through.
GridLayout {
    id: view

    required property ScrollPage page
    required property WindowViewModel softfall
    readonly property TonightViewModel tonight: softfall.tonight
    readonly property WindDownViewModel windDown: tonight.windDown
    readonly property bool twoColumns: width >= Theme.twoColumnsFrom
    property bool logging: false

    columnSpacing: 64
    columns: twoColumns ? 2 : 1
    rowSpacing: 20

    // No layout: one more inside of the others would not always settle where words wrap.
    Column {
        id: left

        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 507
        spacing: 16

        Card {
            id: next

            name: qsTr("Wind-down")
            padding: view.page.narrow ? Theme.cardPadding : 40
            spacing: 8
            width: left.width

            BodyText {
                color: Theme.secondary
                text: view.windDown.caption
            }
            BigNumber {
                Layout.fillWidth: true
                maximumWidth: next.availableWidth
                text: view.windDown.number
            }
            LeadText {
                text: view.windDown.sentence
            }
            CaptionText {
                text: view.windDown.lateStart
                visible: text !== ""
            }
            PrimaryButton {
                Layout.fillWidth: true
                Layout.topMargin: 16
                focus: visible
                text: view.windDown.action
                visible: view.windDown.stopped === ""

                onClicked: view.windDown.endsEvening ? view.tonight.goToBed() : view.softfall.openRoutine()
            }
            // Stopped on purpose: offered, but not asked for.
            QuietButton {
                Layout.fillWidth: true
                Layout.topMargin: 16
                focus: visible
                text: view.windDown.action
                visible: view.windDown.stopped !== ""

                onClicked: view.softfall.openRoutine()
            }
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: 4
                // At both ends, or below one another.
                spacing: Math.max(16, width - postpone.implicitWidth - skip.implicitWidth - 1)
                visible: view.windDown.canPostpone || view.windDown.canSkip

                LinkButton {
                    id: postpone

                    text: qsTr("In 10 minutes")
                    visible: view.windDown.canPostpone

                    onClicked: view.windDown.postpone()
                }
                LinkButton {
                    id: skip

                    text: qsTr("Not tonight")
                    visible: view.windDown.canSkip

                    onClicked: view.windDown.skip()
                }
            }
            SkippedReminders {
                tonight: view.tonight
            }
        }
        TrialTonight {
            experiment: view.softfall.experiment
            width: left.width
        }
        PendingLine {
            page: view.page
            softfall: view.softfall
            width: left.width
        }
        Flow {
            spacing: 24
            width: left.width

            LinkButton {
                Accessible.checkable: true
                Accessible.checked: view.logging
                text: qsTr("Log something")

                onClicked: view.logging = !view.logging
            }
            LinkButton {
                text: qsTr("Print tonight’s steps…")
                width: Math.min(implicitWidth, parent.width)

                onClicked: view.softfall.printCard()
            }
            LinkButton {
                text: qsTr("Change tonight")
                visible: view.page.narrow

                onClicked: view.tonight.change.begin()
            }
        }
        LogRow {
            id: logRow

            log: view.tonight.log
            visible: view.logging
            width: left.width

            onPressed: tiles => popover.stand(tiles, tiles)
            onVisibleChanged: if (visible)
                placed.restart()
        }
        TodayCard {
            log: view.tonight.log
            visible: view.logging
            width: left.width

            onPicked: (entry, card) => popover.stand(entry, card)
        }
    }
    Column {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 437

        Repeater {
            model: view.tonight.steps

            EveningStep {
                width: parent.width
            }
        }
    }
    // Its place is known once everything is laid out again.
    Timer {
        id: placed

        interval: 50

        onTriggered: view.page.reveal(logRow)
    }
    LogPopover {
        id: popover

        log: view.tonight.log
        narrow: view.page.narrow
        under: logRow
    }
}
