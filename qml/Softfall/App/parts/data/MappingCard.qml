pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What of another program's file becomes twitches.
Card {
    id: card

    required property ImportViewModel incoming

    spacing: 16
    title: qsTr("Which entries are your twitches?")

    BodyText {
        color: Theme.secondary
        text: sources.count > 0 ? qsTr("Choose what you used for them in %1.").arg(card.incoming.formatName) : qsTr("The file has no tags, events or values. Only its nights can be imported, as “not sure”.")
    }
    Column {
        id: list

        Layout.fillWidth: true
        spacing: 8

        Repeater {
            id: sources

            model: card.incoming.sources

            BaseButton {
                id: source

                required property int index
                required property string title
                required property string detail
                required property bool chosen
                required property bool possible

                Accessible.name: source.title + ", " + source.detail
                Accessible.role: Accessible.RadioButton
                bottomPadding: 10
                checkable: true
                checked: source.chosen
                enabled: source.possible
                leftPadding: 16
                outline: source.chosen ? Theme.accent : Theme.line
                radius: 12
                rightPadding: 16
                topPadding: 10
                width: list.width

                contentItem: RowWords {
                    description: source.detail
                    text: source.title
                }

                onClicked: card.incoming.chooseSource(source.index)
            }
        }
    }
    SwitchRow {
        checked: card.incoming.asRecords
        description: qsTr("With its time, alongside the night. The night’s total stays open.")
        text: qsTr("Each one is a twitch you logged")
        visible: card.incoming.canBeRecords

        onToggled: card.incoming.asRecords = checked
    }
    SwitchRow {
        checked: card.incoming.withoutIsNone
        description: qsTr("Only if you logged every one. Otherwise such a night stays “not sure”.")
        text: qsTr("A night without any had no twitches")
        visible: sources.count > 0 && !card.incoming.asRecords

        onToggled: card.incoming.withoutIsNone = checked
    }
}
