import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme

// A row of a table, and the line below it. Row 0 are the headings, which a stacked table repeats at each cell.
Column {
    id: line

    property list<string> cells
    property int columnCount: 0
    property int row: 0
    property bool stacked: false
    readonly property bool head: row === 0

    spacing: 8
    visible: !(stacked && head)

    ArticleCells {
        id: grid

        cells: line.cells
        columnCount: line.columnCount
        columns: line.stacked ? 1 : Math.max(1, line.columnCount)
        row: line.row
        stacked: line.stacked
        width: line.width

        Repeater {
            model: line.columnCount

            BodyText {
                id: cell

                required property int index
                readonly property ArticleCells grid: cell.parent as ArticleCells

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                color: cell.grid?.row === 0 ? Theme.secondary : Theme.text
                font.pixelSize: cell.grid?.row === 0 ? Theme.captionSize : Theme.bodySize
                font.weight: cell.index === 0 || cell.grid?.row === 0 ? Font.DemiBold : Font.Normal
                text: cell.grid?.wordsAt(cell.index) ?? ""
            }
        }
    }
    Rectangle {
        color: Theme.line
        height: 1
        width: line.width
    }
}
