import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Bedtime and wake time of one night of the week, or of several: typed, stepped or dragged. Below it, what is wrong.
ColumnLayout {
    id: row

    required property WeekScheduleViewModel schedule
    required property int days
    required property string title
    required property string detail
    required property string bedtime
    required property string wake
    required property bool bedtimeIsWrong
    required property bool wakeIsWrong
    required property int start
    required property int length
    required property int windDown
    required property string sleep
    required property string error
    required property string suggestion
    property alias hours: band.hours
    property bool slim: false
    readonly property bool stacked: width < 620 * Theme.textScale

    Accessible.name: row.title + ", " + row.detail
    Accessible.role: Accessible.Grouping
    Layout.fillWidth: true
    spacing: 6

    GridLayout {
        columnSpacing: 24
        columns: row.stacked ? 1 : 3
        rowSpacing: 8

        ColumnLayout {
            Layout.maximumWidth: row.stacked ? -1 : Math.round(178 * Theme.textScale)
            Layout.minimumWidth: row.stacked ? 0 : Math.round(178 * Theme.textScale)
            spacing: 0

            BodyText {
                font.weight: row.slim ? Font.Normal : Font.DemiBold
                text: row.title
            }
            CaptionText {
                text: row.detail
            }
        }
        // In two lines where the text is large and the window narrow.
        Flow {
            Layout.fillWidth: row.stacked
            Layout.preferredWidth: row.stacked ? -1 : bedtimeField.width + to.width + wakeField.width + 2 * spacing
            spacing: 10

            TimeField {
                id: bedtimeField

                Accessible.description: row.error
                name: qsTr("Bedtime, %1").arg(row.title)
                shown: row.bedtime
                wrong: row.bedtimeIsWrong

                onPicked: minutes => row.schedule.setTime(row.days, WeekScheduleViewModel.Bedtime, minutes)
                onRefused: typed => row.schedule.refuse(row.days, WeekScheduleViewModel.Bedtime, typed)
                onStepped: minutes => row.schedule.step(row.days, WeekScheduleViewModel.Bedtime, minutes)
            }
            BodyText {
                id: to

                color: Theme.secondary
                height: bedtimeField.height
                text: qsTr("to", "between a bedtime and a wake time")
            }
            TimeField {
                id: wakeField

                Accessible.description: row.error
                name: qsTr("Wake time, %1").arg(row.title)
                shown: row.wake
                wrong: row.wakeIsWrong

                onPicked: minutes => row.schedule.setTime(row.days, WeekScheduleViewModel.Wake, minutes)
                onRefused: typed => row.schedule.refuse(row.days, WeekScheduleViewModel.Wake, typed)
                onStepped: minutes => row.schedule.step(row.days, WeekScheduleViewModel.Wake, minutes)
            }
        }
        SleepBand {
            id: band

            centred: !row.stacked
            length: row.length
            sleep: row.sleep
            slim: row.slim
            start: row.start
            windDown: row.windDown

            onDragged: (edge, part) => row.schedule.drag(row.days, edge, part)
            onDropped: row.schedule.drop(row.days)
        }
    }
    BodyText {
        Layout.leftMargin: row.stacked ? 0 : Math.round(178 * Theme.textScale) + 24
        color: Theme.alert
        text: row.error
        visible: text !== ""
    }
    QuietButton {
        Accessible.name: qsTr("Use %1, %2").arg(row.suggestion).arg(row.title)
        Layout.leftMargin: row.stacked ? 0 : Math.round(178 * Theme.textScale) + 24
        text: qsTr("Use %1").arg(row.suggestion)
        visible: row.suggestion !== ""

        onClicked: row.schedule.useSuggestion(row.days)
    }
}
