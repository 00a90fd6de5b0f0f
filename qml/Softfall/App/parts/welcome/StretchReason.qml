import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

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

    contentItem: RowLayout {
        spacing: 14

        Rectangle {
            Layout.alignment: Qt.AlignTop
            border.color: reason.checked ? Theme.accent : Theme.secondary
            border.width: 1
            color: reason.checked ? Theme.accent : "transparent"
            implicitHeight: Math.round(24 * Math.min(1.4, Theme.textScale))
            implicitWidth: implicitHeight
            radius: 7

            Glyph {
                anchors.fill: parent
                anchors.margins: 2
                color: Theme.accentInk
                name: "check"
                visible: reason.checked
            }
        }
        ColumnLayout {
            spacing: 2

            BodyText {
                Accessible.ignored: true
                lineHeight: 1.15
                text: reason.text
            }
            CaptionText {
                Accessible.ignored: true
                color: reason.urgent && reason.checked ? Theme.alert : Theme.secondary
                lineHeight: 1.15
                text: reason.note
                visible: text !== ""
            }
        }
    }
}
