pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What there is to read, and a search across all of it.
ScrollPage {
    id: learnPage

    required property WindowViewModel softfall
    readonly property LearnViewModel learn: softfall.learn

    GridLayout {
        columnSpacing: 24
        columns: learnPage.narrow ? 1 : 2
        rowSpacing: 16

        PageHeader {
            subtitle: qsTr("What is known and what isn’t. Not medical advice.")
            title: qsTr("Learn")
        }
        SearchField {
            id: searchField

            Layout.alignment: Qt.AlignVCenter | Qt.AlignRight
            Layout.fillWidth: learnPage.narrow
            Layout.preferredWidth: Math.round(320 * Theme.textScale)
            keyName: learnPage.narrow ? "" : qsTr("Ctrl F", "the keys")
            name: qsTr("Search these pages")
            text: learnPage.learn.query

            onAccepted: found.openFirst()
            onEmptied: clear()
            onTextChanged: learnPage.learn.query = text
        }
    }
    FindingsCard {
        softfall: learnPage.softfall
        wanted: !learnPage.learn.searching
    }
    ArticleEntry {
        Layout.fillWidth: true
        article: ""
        heading: ""
        summary: qsTr("A few questions that show when a clinician should look, and four things compared.")
        title: qsTr("Health check")
        visible: !learnPage.learn.searching

        onOpened: learnPage.softfall.openHealth()
    }
    PageState {
        emptyTitle: qsTr("Nothing to read yet")
        page: learnPage.learn
    }
    FoundArticles {
        id: found

        learn: learnPage.learn
        visible: learnPage.learn.searching

        onChosen: article => learnPage.softfall.openArticle(article)
    }
    Column {
        id: list

        Layout.fillWidth: true
        spacing: 16
        visible: !learnPage.learn.searching

        Repeater {
            model: learnPage.learn.articles

            ArticleEntry {
                width: list.width

                onOpened: learnPage.softfall.openArticle(article)
            }
        }
    }
    Connections {
        function onSearchWanted(): void {
            if (learnPage.visible)
                searchField.forceActiveFocus(Qt.ShortcutFocusReason);
        }

        target: learnPage.softfall
    }
}
