import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

ApplicationWindow {
    id: window

    property int count: 0

    visible: true
    width: 480
    height: 360
    title: "Sample"

    ColumnLayout {
        Button {
            text: "Count"
            // Qt 6.4 does nothing by itself when pressed through the accessibility tree.
            Accessible.onPressAction: clicked()
            onClicked: window.count += 1
        }
        Label {
            text: "Counted " + window.count
        }
        CheckBox {
            text: "Ready"
        }
        TextField {
            id: note

            Accessible.name: "Note"
        }
        Label {
            text: "Noted: " + note.text
        }
        Button {
            text: "Hidden"
            visible: false
        }
    }
}
