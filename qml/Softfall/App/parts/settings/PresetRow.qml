import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// One drink: how much caffeine a serving has; it can be removed.
GridLayout {
    id: row

    required property DiarySettingsViewModel diary
    required property int index
    required property string title
    required property int milligrams
    required property string label
    required property bool canRemove

    Accessible.name: row.title + ", " + row.label
    Accessible.role: Accessible.Grouping
    columnSpacing: 16
    columns: width < 460 * Theme.textScale ? 1 : 2
    rowSpacing: 4

    BodyText {
        text: row.title
    }
    Flow {
        Layout.fillWidth: row.columns === 1
        Layout.preferredWidth: stepper.implicitWidth + remove.width + spacing
        spacing: 8

        Stepper {
            id: stepper

            from: 0
            label: row.label
            name: row.title
            step: 5
            to: row.diary.maxPresetMilligrams
            value: row.milligrams

            onStepped: value => row.diary.setMilligrams(row.index, value)
        }
        IconButton {
            id: remove

            enabled: row.canRemove
            glyph: "close"
            text: qsTr("Remove %1").arg(row.title)

            onClicked: row.diary.removePreset(row.index)
        }
    }
}
