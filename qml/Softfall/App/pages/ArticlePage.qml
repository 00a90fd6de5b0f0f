pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// One article, block by block.
ScrollPage {
    id: articlePage

    required property WindowViewModel softfall
    readonly property ArticleViewModel article: softfall.article

    maximumWidth: Math.round(Theme.readingWidth * Theme.textScale)
    spacing: 16

    PageHeader {
        Layout.bottomMargin: 8
        backTo: articlePage.softfall.backName
        subtitle: articlePage.article.summary
        title: articlePage.article.title

        onBack: articlePage.softfall.back()
    }
    PageState {
        emptyTitle: qsTr("This page isn’t available")
        page: articlePage.article
    }
    Column {
        id: blocks

        Layout.fillWidth: true
        spacing: 16

        Repeater {
            model: articlePage.article.blocks

            ArticleBlock {
                width: blocks.width
            }
        }
    }
    CaptionText {
        Layout.topMargin: 16
        text: articlePage.article.origin
    }
}
