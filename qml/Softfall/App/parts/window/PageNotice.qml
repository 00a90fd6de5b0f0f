import QtQuick
import Softfall.Controls
import Softfall.ViewModels

// What was just done on a page, or why it could not be.
Notice {
    id: notice

    required property PageViewModel page

    action: page.canUndo ? qsTr("Undo") : ""
    alarming: page.noticeIsError
    text: page.notice
    visible: text !== ""

    onActed: notice.page.undo()
}
