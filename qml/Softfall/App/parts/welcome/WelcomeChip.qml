import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// One answer to a question about the day: its picture, or a tick in the picture's place once it is chosen.
BaseButton {
    id: chip

    required property string glyph
    property bool several: false

    Accessible.checkable: true
    Accessible.checked: chip.checked
    Accessible.role: several ? Accessible.CheckBox : Accessible.RadioButton
    bottomPadding: 8
    fill: checked ? Theme.soft : Theme.surface
    font.pixelSize: Theme.bodySize
    font.weight: Font.Medium
    leftPadding: 16
    outline: checked ? Theme.accent : Theme.line
    rightPadding: 18
    topPadding: 8

    contentItem: RowLayout {
        spacing: 8

        Glyph {
            Layout.preferredHeight: Theme.leadSize
            Layout.preferredWidth: Theme.leadSize
            color: chip.checked ? Theme.accent : Theme.secondary
            name: chip.checked ? "check" : chip.glyph
        }
        Text {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: chip.ink
            font: chip.font
            text: chip.text
            textFormat: Text.PlainText
        }
    }
}
