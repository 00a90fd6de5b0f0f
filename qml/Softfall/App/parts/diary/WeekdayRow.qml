import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.Theme

// The names of the weekdays above a calendar.
Row {
    id: row

    property list<string> names
    property real cellWidth: 40

    Repeater {
        model: row.names

        CaptionText {
            id: weekday

            required property string modelData

            font.pixelSize: Theme.smallSize
            horizontalAlignment: Text.AlignHCenter
            text: weekday.modelData
            width: (weekday.parent as WeekdayRow)?.cellWidth ?? 0
        }
    }
}
