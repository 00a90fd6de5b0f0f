import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// One thing that an evening rests on: how it stands in a mark and in words, what to do, and a button to try it.
GridLayout {
    id: row

    required property string title
    required property int status
    required property string statusWord
    required property string sentence
    required property string outcome
    required property string action
    required property bool busy
    readonly property bool stacked: width < 560 * Theme.textScale

    signal acted

    Accessible.name: row.title + ": " + row.statusWord
    Accessible.role: Accessible.Grouping
    Layout.fillWidth: true
    columnSpacing: 16
    columns: stacked ? 2 : 3
    rowSpacing: 8

    ReadinessMark {
        id: mark

        Layout.alignment: Qt.AlignTop
        partial: row.status === ReadinessStatus.Partial
        works: row.status === ReadinessStatus.Works
    }
    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        spacing: 2

        HeadingText {
            Accessible.role: Accessible.StaticText
            text: row.title
        }
        CaptionText {
            text: row.statusWord
        }
        BodyText {
            Layout.topMargin: 2
            text: row.sentence
        }
        BodyText {
            Layout.topMargin: 2
            color: Theme.accent
            font.weight: Font.Medium
            text: row.outcome
            visible: text !== ""
        }
    }
    QuietButton {
        Accessible.name: row.title + ": " + row.action
        Layout.alignment: row.stacked ? Qt.AlignLeft : Qt.AlignTop | Qt.AlignRight
        Layout.columnSpan: row.stacked ? 2 : 1
        Layout.fillWidth: row.stacked
        Layout.leftMargin: row.stacked ? mark.width + row.columnSpacing : 0
        Layout.maximumWidth: implicitWidth
        bottomPadding: 10
        enabled: !row.busy
        leftPadding: 18
        rightPadding: 18
        text: row.action
        topPadding: 10
        visible: text !== ""

        onClicked: row.acted()
    }
}
