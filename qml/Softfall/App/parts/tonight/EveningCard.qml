import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The evening as a line: kept, next and coming.
Card {
    id: evening

    required property TonightViewModel tonight

    name: qsTr("The evening")
    spacing: 16

    HeadingText {
        text: qsTr("The evening")
    }
    TimelineColumn {
        Layout.fillWidth: true
        count: points.count
        timeWidth: times.advanceWidth

        Repeater {
            id: points

            model: evening.tonight.timeline

            TimelineRow {
                id: point

                required property int index
                required property int standing
                required property string standingName
                readonly property TimelineColumn column: point.parent as TimelineColumn

                first: point.index === 0
                kept: point.standing === EveningTimelineModel.Kept
                last: point.index === (point.column?.count ?? 0) - 1
                missed: point.standing === EveningTimelineModel.Missed
                next: point.standing === EveningTimelineModel.Next
                passed: point.standing === EveningTimelineModel.Passed
                stateName: point.standingName
                timeWidth: point.column?.timeWidth ?? 56
                width: point.column?.width ?? 0
            }
        }
    }
    TextMetrics {
        id: times

        font.pixelSize: Theme.bodySize
        text: clock.example
    }
    ClockField {
        id: clock
    }
}
