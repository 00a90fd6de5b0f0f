pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What a search across Settings has found; each leads to its setting.
ColumnLayout {
    id: results

    required property SettingsSearchViewModel search

    signal chosen(int section, string title)

    // Enter in the search field.
    function openFirst(): void {
        (hits.itemAt(0) as BaseButton)?.clicked();
    }

    Layout.fillWidth: true
    spacing: 8

    BodyText {
        Accessible.role: Accessible.AlertMessage
        color: Theme.secondary
        text: results.search.summary
    }
    Repeater {
        id: hits

        model: results.search.found

        BaseButton {
            id: setting

            required property int section
            required property string title
            required property string markedTitle
            required property string detail
            required property string markedDetail

            Accessible.name: setting.title + ", " + setting.detail
            Layout.fillWidth: true
            bottomPadding: 12
            fill: Theme.surface
            leftPadding: 16
            outline: Theme.line
            radius: Theme.cardRadius
            rightPadding: 16
            text: title
            topPadding: 12

            contentItem: Column {
                spacing: 2

                BodyText {
                    Accessible.ignored: true
                    text: setting.markedTitle
                    textFormat: Text.StyledText
                    width: parent.width
                }
                CaptionText {
                    Accessible.ignored: true
                    text: setting.markedDetail
                    textFormat: Text.StyledText
                    width: parent.width
                }
            }

            onClicked: results.chosen(setting.section, setting.title)
        }
    }
}
