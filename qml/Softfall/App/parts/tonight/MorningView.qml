import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The morning: the check-in itself, until it is saved or put off. As wide as the page's column, whose layout does not
// always follow at a start: no layout of its own, and not the width that it is given.
Item {
    id: view

    required property ScrollPage page
    required property WindowViewModel softfall

    implicitHeight: checkIn.implicitHeight

    MorningCheckIn {
        id: checkIn

        morning: view.softfall.morning
        width: Math.min(view.page.columnWidth, Math.round(Theme.readingWidth * Theme.textScale))
        x: Math.round((view.page.columnWidth - width) / 2)

        Component.onCompleted: {
            focusFirst();
            view.page.showFromTop();
        }
        onArticleAsked: article => view.softfall.openArticle(article)
        onOpened: part => view.page.reveal(part)
    }
}
