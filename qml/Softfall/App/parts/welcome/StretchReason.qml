import QtQuick
import Softfall.Controls

// Something that is true or not, with what follows from it.
BaseButton {
    id: reason

    property string note: ""
    property bool urgent: false

    Accessible.checkable: true
    Accessible.checked: reason.checked
    Accessible.role: Accessible.CheckBox
    bottomPadding: 8
    description: note
    leftPadding: 8
    radius: 12
    rightPadding: 8
    topPadding: 8

    contentItem: ReasonFace {
        checked: reason.checked
        note: reason.note
        text: reason.text
        urgent: reason.urgent
    }
}
