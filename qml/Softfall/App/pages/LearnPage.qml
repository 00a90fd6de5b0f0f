import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// What there is to read.
ScrollPage {
    id: learnPage

    required property WindowViewModel softfall
    readonly property LearnViewModel learn: softfall.learn

    maximumWidth: Math.round(820 * Theme.textScale)
    spacing: 20

    PageHeader {
        Layout.fillWidth: true
        subtitle: qsTr("Not medical advice. It says plainly what is known and what is not.")
        title: qsTr("Learn")
    }
    PageState {
        Layout.fillWidth: true
        emptyTitle: qsTr("Nothing to read yet")
        page: learnPage.learn
    }
    LearnColumn {
        Layout.fillWidth: true
        softfall: learnPage.softfall

        Repeater {
            model: learnPage.learn.articles

            ArticleEntry {
                id: entry

                readonly property LearnColumn column: entry.parent as LearnColumn

                width: entry.column?.width ?? 0

                onClicked: entry.column.softfall.openArticle(entry.article)
            }
        }
    }
}
