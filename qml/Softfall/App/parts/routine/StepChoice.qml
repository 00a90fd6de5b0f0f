import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// A step of the evening: done, running, or to be gone to.
BaseButton {
    id: step

    required property string title
    required property string detail
    required property int status
    readonly property bool coming: status === StepStatus.Pending
    readonly property bool current: status === StepStatus.Current

    Accessible.name: coming ? qsTr("Skip to %1").arg(step.title) : step.title + ", " + step.detail
    enabled: coming
    font.pixelSize: Theme.bodySize
    leftPadding: 16
    opacity: 1
    outline: coming ? Theme.line : "transparent"
    radius: 14
    rightPadding: 16
    text: title

    contentItem: RowLayout {
        Text {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: step.current ? Theme.accent : Theme.text
            font: step.font
            text: step.title
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        Text {
            Accessible.ignored: true
            color: Theme.secondary
            font.pixelSize: Theme.captionSize
            text: step.detail
            textFormat: Text.PlainText
        }
    }
}
