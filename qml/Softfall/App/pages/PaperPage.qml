pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The sheet by the bed, typed in: its rows and columns in the same order, by keyboard alone if wanted.
ScrollPage {
    id: paperPage

    required property WindowViewModel softfall
    readonly property FromPaperViewModel sheet: softfall.fromPaper
    property bool saved: false
    readonly property bool ready: sheet.status === PageViewModel.Ready
    // Each column below its own words, where a row has no room for all.
    readonly property bool stacked: table.width < Math.round(720 * Theme.textScale)

    function focusCell(row: int, column: int): void {
        (rows.itemAt(row) as PaperNightRow)?.focusCell(column);
    }

    // The first cell to be filled in; where there is none, the page.
    function focusFirst(): void {
        const row = sheet.openRow(-1, true);
        row < 0 ? paperPage.forceActiveFocus() : focusCell(row, 0);
    }

    Component.onCompleted: focusFirst()
    // What was saved has no cells any more.
    onSettled: if (saved) {
        saved = false;
        focusFirst();
    }

    Connections {
        function onSaved(): void {
            paperPage.saved = true;
            paperPage.showFromTop();
        }

        target: paperPage.sheet
    }

    PageHeader {
        backTo: qsTr("Diary")
        subtitle: qsTr("Type what your sheet says, row by row. Enter goes to the next night.")
        title: qsTr("From paper")

        onBack: paperPage.softfall.back()
    }
    PageState {
        page: paperPage.sheet
    }
    SheetStart {
        sheet: paperPage.sheet
        visible: paperPage.ready

        onPrinted: paperPage.softfall.printSheet()
    }
    Card {
        name: qsTr("The sheet")
        padding: paperPage.narrow ? 12 : 16
        visible: paperPage.ready

        Column {
            id: table

            Layout.fillWidth: true

            PaperHeads {
                columns: paperPage.sheet.columns
                hints: paperPage.sheet.hints
                visible: !paperPage.stacked
                width: table.width
            }
            Repeater {
                id: rows

                model: paperPage.sheet.rows

                PaperNightRow {
                    columns: paperPage.sheet.columns
                    hints: paperPage.sheet.hints
                    stacked: paperPage.stacked
                    width: table.width

                    onMovedOut: (column, down) => paperPage.focusCell(paperPage.sheet.openRow(index, down), column)
                    onReplaceAsked: paperPage.sheet.replace(index)
                    onRowFinished: paperPage.focusCell(paperPage.sheet.openRow(index, true), 0)
                    onWritten: (column, text) => paperPage.sheet.write(index, column, text) && focusAfter(column)
                }
            }
        }
    }
    BodyText {
        text: paperPage.sheet.summary
        visible: paperPage.ready
    }
    Buttons {
        visible: paperPage.ready

        PrimaryButton {
            enabled: paperPage.sheet.canSave
            text: qsTr("Save these nights")
            width: Math.min(implicitWidth, parent.width)

            onClicked: paperPage.sheet.save()
        }
    }
}
