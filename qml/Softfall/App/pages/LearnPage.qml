pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// What there is to read.
ScrollPage {
    id: learnPage

    required property WindowViewModel softfall
    readonly property LearnViewModel learn: softfall.learn

    PageHeader {
        subtitle: qsTr("What is known and what isn’t. Not medical advice.")
        title: qsTr("Learn")
    }
    PageState {
        emptyTitle: qsTr("Nothing to read yet")
        page: learnPage.learn
    }
    Column {
        id: list

        Layout.fillWidth: true
        spacing: 16

        Repeater {
            model: learnPage.learn.articles

            ArticleEntry {
                width: list.width

                onOpened: learnPage.softfall.openArticle(article)
            }
        }
    }
}
