import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.Theme

// A table. Where its columns would become too narrow to read, each row is a small list of its own.
Column {
    id: table

    property string caption: ""
    property alias cells: body.cells
    property alias columns: body.columns

    spacing: 8

    CaptionText {
        text: table.caption
        visible: text !== ""
        width: table.width
    }
    ArticleTableBody {
        id: body

        stacked: width < columns * 130 * Theme.textScale
        width: table.width

        Repeater {
            model: body.rows

            ArticleTableRow {
                id: line

                required property int index
                readonly property ArticleTableBody table: line.parent as ArticleTableBody

                cells: line.table?.cells ?? []
                columnCount: line.table?.columns ?? 0
                row: line.index
                stacked: line.table?.stacked ?? false
                width: line.table?.width ?? 0
            }
        }
    }
}
