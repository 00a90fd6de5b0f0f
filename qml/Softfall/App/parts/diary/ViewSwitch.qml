import QtQuick
import Softfall.Controls
import Softfall.ViewModels

// As what the diary is shown.
Flow {
    id: views

    required property DiaryViewModel diary

    Accessible.name: qsTr("Show the diary as")
    Accessible.role: Accessible.Grouping
    spacing: 10

    ChoiceChip {
        checked: views.diary?.view === DiaryViewModel.List
        text: qsTr("List")

        onClicked: views.diary.view = DiaryViewModel.List
    }
    ChoiceChip {
        checked: views.diary?.view === DiaryViewModel.Calendar
        text: qsTr("Calendar")

        onClicked: views.diary.view = DiaryViewModel.Calendar
    }
    ChoiceChip {
        checked: views.diary?.view === DiaryViewModel.Changes
        text: qsTr("Changes")

        onClicked: views.diary.view = DiaryViewModel.Changes
    }
}
