import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// A name with a control beside it, or below it where there is no room.
GridLayout {
    id: row

    default property alias things: holder.data
    property string name: ""
    property string detail: ""
    // The text field, and the error about its input, shown below.
    property Item field: null
    property string problem: ""
    readonly property bool wrong: visible && problem !== ""

    columnSpacing: 16
    // By the width alone: a layout that follows its children while it places them falls over.
    columns: width < 390 * Theme.textScale ? 1 : 2
    rowSpacing: 8

    // A positioner: a layout inside the row's would not always follow when the words wrap.
    Column {
        id: words

        Layout.fillWidth: true
        spacing: 2

        BodyText {
            Accessible.ignored: true
            text: row.name
            width: words.width
        }
        CaptionText {
            text: row.detail
            visible: text !== ""
            width: words.width
        }
    }
    RowLayout {
        id: holder

        Layout.alignment: Qt.AlignVCenter
        Layout.fillWidth: row.columns === 1
        spacing: 12
    }
    CaptionText {
        Accessible.role: Accessible.AlertMessage
        Layout.columnSpan: row.columns
        color: Theme.alert
        text: row.problem
        visible: text !== ""
    }
}
