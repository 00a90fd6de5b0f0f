import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme

// One comparison of a table, under a hairline.
Item {
    id: row

    required property string title
    required property string first
    required property string firstNights
    required property string second
    required property string secondNights
    required property bool plotted
    required property double low
    required property double place
    required property double high
    required property int trend
    required property string verdict
    required property string detail
    required property string note
    // All of it, to be read out.
    required property string words
    required property string firstHead
    required property string secondHead
    required property real numberWidth
    required property real plotWidth
    required property real verdictWidth
    required property bool wide

    Accessible.name: row.words
    Accessible.role: Accessible.StaticText
    Layout.fillWidth: true
    implicitHeight: 12 + Math.max(names.height, numbers.visible ? numbers.height : 0)

    Rectangle {
        color: Theme.line
        height: 1
        width: row.width
    }
    Column {
        id: names

        spacing: 2
        width: row.wide ? row.width - numbers.width - 16 : row.width
        y: 12

        BodyText {
            Accessible.ignored: true
            text: row.title
            width: names.width
        }
        CaptionText {
            Accessible.ignored: true
            text: qsTr("%1 %2 (%3), %4 %5 (%6)", "a table's row in one line: with 0.3 (13 nights), without 0.9 (22 nights)").arg(row.firstHead).arg(row.first).arg(row.firstNights).arg(row.secondHead).arg(row.second).arg(row.secondNights)
            visible: !row.wide
            width: names.width
        }
        TrendWords {
            maximumWidth: names.width
            text: row.verdict
            trend: row.trend
            visible: !row.wide
        }
        CaptionText {
            Accessible.ignored: true
            text: row.detail
            visible: !row.wide && text !== ""
            width: names.width
        }
        CaptionText {
            Accessible.ignored: true
            text: row.note
            visible: text !== ""
            width: names.width
        }
    }
    Row {
        id: numbers

        anchors.right: parent.right
        visible: row.wide
        y: 12

        Column {
            width: row.numberWidth

            BodyText {
                Accessible.ignored: true
                text: row.first
                width: parent.width
            }
            CaptionText {
                Accessible.ignored: true
                text: row.firstNights
                width: parent.width
            }
        }
        Column {
            width: row.numberWidth

            BodyText {
                Accessible.ignored: true
                text: row.second
                width: parent.width
            }
            CaptionText {
                Accessible.ignored: true
                text: row.secondNights
                width: parent.width
            }
        }
        RangePlot {
            high: row.high
            low: row.low
            place: row.place
            plotted: row.plotted
            trend: row.trend
            width: row.plotWidth
        }
        Item {
            height: 1
            width: 20
        }
        Column {
            width: row.verdictWidth

            TrendWords {
                maximumWidth: row.verdictWidth
                text: row.verdict
                trend: row.trend
            }
            CaptionText {
                Accessible.ignored: true
                text: row.detail
                visible: text !== ""
                width: parent.width
            }
        }
    }
}
