pragma ComponentBehavior: Bound
import QtQuick
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// A night of the sheet: seven cells, or what the diary has of it already.
Item {
    id: row

    required property int index
    required property string nightName
    required property int rowState
    required property string known
    required property var cells
    required property bool endsWeek
    required property string problem
    property list<string> columns
    property list<string> hints
    property bool stacked: false
    readonly property bool open: rowState === PaperRowState.Open

    signal written(int column, string text)
    // To the same column of another row.
    signal movedOut(int column, bool down)
    signal rowFinished
    signal replaceAsked

    function focusCell(column: int): void {
        (cellsOfRow.itemAt(column) as PaperCell)?.focusEntry();
    }
    // The last cell leads to the next row.
    function focusAfter(column: int): void {
        column < 6 ? row.focusCell(column + 1) : row.rowFinished();
    }

    Accessible.name: row.nightName
    Accessible.role: Accessible.Grouping
    implicitHeight: flow.height + 9 + (trouble.visible ? trouble.height + 4 : 0)

    PaperWidths {
        id: widths

        room: row.width
        stacked: row.stacked
    }
    Flow {
        id: flow

        spacing: widths.gap
        width: row.width
        y: 4

        BodyText {
            font.weight: Font.Medium
            height: Theme.target
            text: row.nightName
            width: row.stacked && row.open ? flow.width : widths.night
        }
        Repeater {
            id: cellsOfRow

            model: row.open ? 7 : 0

            PaperCell {
                required property int index

                caption: row.stacked ? row.columns[index] ?? "" : ""
                hint: row.hints[index] ?? ""
                name: row.nightName + ": " + (row.columns[index] ?? "")
                shown: row.cells[index] ?? ""
                width: widths.at(index)

                onFinished: row.rowFinished()
                onMoved: down => row.movedOut(index, down)
                onSteppedAside: forward => row.focusCell(index + (forward ? 1 : -1))
                onWritten: text => row.written(index, text)
            }
        }
        BodyText {
            color: Theme.secondary
            height: Theme.target
            text: row.rowState === PaperRowState.ToCome ? qsTr("Still to come") : row.known
            visible: !row.open
            width: row.stacked ? Math.min(flow.width, implicitWidth) : widths.at(0) + widths.at(1) + widths.gap
        }
        LinkButton {
            Accessible.name: row.nightName + ": " + text
            text: qsTr("Replace")
            visible: row.rowState === PaperRowState.Answered

            onClicked: row.replaceAsked()
        }
    }
    CaptionText {
        id: trouble

        Accessible.role: Accessible.AlertMessage
        anchors.top: flow.bottom
        anchors.topMargin: 4
        color: Theme.alert
        text: row.problem
        visible: text !== ""
        width: row.width
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: row.endsWeek ? Theme.secondary : Theme.line
        height: 1
        width: row.width
    }
}
