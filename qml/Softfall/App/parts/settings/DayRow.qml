import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Bedtime and wake time of one day of the week. Side by side with others, only the first row names its columns.
GridLayout {
    id: row

    required property SettingsViewModel settings
    required property int index
    required property string day
    required property int bedtime
    required property int wake
    required property string sleep
    readonly property bool stacked: width < 640 * Theme.textScale
    readonly property bool named: stacked || index === 0

    columnSpacing: 20
    columns: stacked ? 1 : 4
    rowSpacing: 8

    ColumnLayout {
        Layout.alignment: Qt.AlignBottom
        spacing: 0

        BodyText {
            font.weight: Font.Medium
            text: row.day
        }
        CaptionText {
            text: qsTr("%1 of sleep").arg(row.sleep)
        }
    }
    ColumnLayout {
        Layout.fillWidth: row.stacked
        spacing: 4

        CaptionText {
            text: qsTr("Bedtime")
            visible: row.named
        }
        TimePicker {
            minutes: row.bedtime
            name: qsTr("Bedtime on %1").arg(row.day)

            onPicked: minutes => row.settings.setBedtime(row.index, minutes)
        }
    }
    ColumnLayout {
        Layout.fillWidth: row.stacked
        spacing: 4

        CaptionText {
            text: qsTr("Wake time")
            visible: row.named
        }
        TimePicker {
            minutes: row.wake
            name: qsTr("Wake time after %1").arg(row.day)

            onPicked: minutes => row.settings.setWake(row.index, minutes)
        }
    }
    TextButton {
        Accessible.name: qsTr("Use the times of %1 for every day").arg(row.day)
        Layout.alignment: Qt.AlignBottom
        Layout.leftMargin: row.stacked ? -leftPadding : 0
        text: row.stacked ? qsTr("Use for every day") : qsTr("For all")

        onClicked: row.settings.applyToAll(row.index)
    }
}
