pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// As what the diary is shown.
Flow {
    id: views

    required property DiaryViewModel diary

    Accessible.name: qsTr("Show the diary as")
    Accessible.role: Accessible.Grouping
    Layout.fillWidth: true
    spacing: 10

    Repeater {
        // In the order of DiaryViewModel.View.
        model: [qsTr("List"), qsTr("Calendar"), qsTr("Changes")]

        ChoiceChip {
            required property int index
            required property string modelData

            checked: views.diary.view === index
            text: modelData

            onClicked: views.diary.view = index
        }
    }
}
