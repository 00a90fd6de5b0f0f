import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// With which night the sheet begins, and a new one.
Flow {
    id: start

    required property FromPaperViewModel sheet

    signal printed

    Layout.fillWidth: true
    spacing: 12

    BodyText {
        height: Math.max(Theme.target, implicitHeight)
        text: qsTr("First night on the sheet:")
        width: Math.min(implicitWidth, start.width)
    }
    // No layout: one that was narrower at first would keep the date in two lines.
    Row {
        spacing: 8

        IconButton {
            id: earlier

            glyph: LayoutMirroring.enabled ? "forward" : "back"
            text: qsTr("Begin one night earlier")

            onClicked: start.sheet.move(-1)
        }
        BodyText {
            anchors.verticalCenter: parent.verticalCenter
            font.weight: Font.Medium
            text: start.sheet.firstNight
            width: Math.min(implicitWidth, start.width - 2 * (earlier.width + parent.spacing))
        }
        IconButton {
            enabled: start.sheet.canGoLater
            glyph: LayoutMirroring.enabled ? "back" : "forward"
            text: qsTr("Begin one night later")

            onClicked: start.sheet.move(1)
        }
    }
    LinkButton {
        text: qsTr("Print a bedside sheet…")
        width: Math.min(implicitWidth, start.width)

        onClicked: start.printed()
    }
}
