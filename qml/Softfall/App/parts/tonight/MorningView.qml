import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The morning: the check-in itself, until it is saved or put off. No layout: one inside of the page's would not always
// follow when it is loaded before the window has its size.
Item {
    id: view

    required property ScrollPage page
    required property WindowViewModel softfall

    implicitHeight: checkIn.implicitHeight

    MorningCheckIn {
        id: checkIn

        anchors.horizontalCenter: parent.horizontalCenter
        morning: view.softfall.morning
        width: Math.min(view.width, Math.round(Theme.readingWidth * Theme.textScale))

        Component.onCompleted: {
            focusFirst();
            view.page.showFromTop();
        }
        onArticleAsked: article => view.softfall.openArticle(article)
        onOpened: part => view.page.reveal(part)
    }
}
