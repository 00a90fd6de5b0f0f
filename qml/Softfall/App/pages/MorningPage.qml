import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The check-in of one night.
ScrollPage {
    id: morningPage

    required property WindowViewModel softfall
    readonly property list<string> places: [qsTr("Tonight"), qsTr("Diary"), qsTr("Progress"), qsTr("Learn"), qsTr("Settings")]

    maximumWidth: Math.round(Theme.readingWidth * Theme.textScale)

    Component.onCompleted: {
        checkIn.focusFirst();
        showFromTop();
    }

    MorningCheckIn {
        id: checkIn

        backTo: morningPage.places[morningPage.softfall.place] ?? ""
        morning: morningPage.softfall.morning

        onArticleAsked: article => morningPage.softfall.openArticle(article)
        onBack: morningPage.softfall.back()
        onOpened: part => morningPage.reveal(part)
    }
}
