import QtQuick
import QtQuick.Layouts
import Softfall.Controls

// A time of tonight, and how far it is from the usual one.
ColumnLayout {
    id: time

    property string name: ""
    property string shift: ""
    property alias minutes: picker.minutes
    readonly property alias problem: picker.problem

    signal picked(int minutes)

    Layout.fillWidth: true
    spacing: 8

    RowLayout {
        spacing: 12

        BodyText {
            Accessible.ignored: true
            text: time.name
        }
        CaptionText {
            horizontalAlignment: Text.AlignRight
            text: time.shift
        }
    }
    TimePicker {
        id: picker

        name: time.name

        onPicked: minutes => time.picked(minutes)
    }
}
