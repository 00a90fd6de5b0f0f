pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// A table, with a line below each row. Where its columns would become too narrow to read, each row is a small list of
// its own, which repeats the headings at each cell.
Column {
    id: table

    property string caption: ""
    // Row by row, the headings first.
    property list<string> cells
    property int columns: 0
    readonly property bool stacked: width < columns * 130 * Theme.textScale

    function wordsAt(row: int, column: int): string {
        const words = cells[row * columns + column];
        return stacked && column > 0 ? cells[column] + ": " + words : words;
    }

    spacing: 8

    CaptionText {
        text: table.caption
        visible: text !== ""
        width: table.width
    }
    Repeater {
        model: table.columns > 0 ? table.cells.length / table.columns : 0

        Column {
            id: line

            required property int index
            readonly property bool head: index === 0

            spacing: 8
            visible: !(table.stacked && head)
            width: table.width

            GridLayout {
                columnSpacing: 16
                columns: table.stacked ? 1 : Math.max(1, table.columns)
                rowSpacing: 4
                width: line.width

                Repeater {
                    model: table.columns

                    BodyText {
                        required property int index

                        Layout.alignment: Qt.AlignTop
                        Layout.preferredWidth: 1
                        color: line.head ? Theme.secondary : Theme.text
                        font.pixelSize: line.head ? Theme.captionSize : Theme.bodySize
                        font.weight: index === 0 || line.head ? Font.DemiBold : Font.Normal
                        text: table.wordsAt(line.index, index)
                    }
                }
            }
            Rectangle {
                color: Theme.line
                height: 1
                width: line.width
            }
        }
    }
}
