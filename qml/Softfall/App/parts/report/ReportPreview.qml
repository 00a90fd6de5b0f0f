import QtQuick
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The first page as it will be, and how many there are.
Column {
    id: preview

    required property ReportViewModel report

    spacing: 8

    Rectangle {
        border.color: Theme.line
        border.width: 1
        color: Theme.dark ? Theme.surface : "#FFFFFF"
        height: page.height + 2
        width: preview.width

        PaperPicture {
            id: page

            Accessible.description: preview.report.previewWords
            Accessible.name: qsTr("The first page")
            Accessible.role: Accessible.Graphic
            height: Math.round(width * proportion)
            ink: Theme.text
            paper: Theme.surface
            picture: preview.report.preview
            toned: Theme.dark
            width: parent.width - 2
            x: 1
            y: 1
        }
    }
    CaptionText {
        text: preview.report.pages
        width: preview.width
    }
}
