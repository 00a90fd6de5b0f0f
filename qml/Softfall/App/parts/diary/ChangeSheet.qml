import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// A change, new or edited.
Sheet {
    id: sheet

    required property ChangesViewModel changes

    question: changes.title
    wanted: changes.editing

    onClosed: sheet.changes.close()

    TextEntry {
        focus: true
        maximumLength: 200
        name: qsTr("What you do differently")
        placeholderText: qsTr("Decaf after noon")
        text: sheet.changes.label

        onTextEdited: sheet.changes.label = text
    }
    CaptionText {
        text: qsTr("From the night of")
    }
    RowLayout {
        spacing: 8

        IconButton {
            glyph: "minus"
            text: qsTr("A night earlier")

            onClicked: sheet.changes.move(-1)
        }
        BodyText {
            font.weight: Font.Medium
            horizontalAlignment: Text.AlignHCenter
            text: sheet.changes.since
        }
        IconButton {
            glyph: "plus"
            text: qsTr("A night later")

            onClicked: sheet.changes.move(1)
        }
    }
    Buttons {
        Chip {
            text: qsTr("A week earlier")

            onClicked: sheet.changes.move(-7)
        }
        Chip {
            text: qsTr("A week later")

            onClicked: sheet.changes.move(7)
        }
    }
    SheetButtons {
        canSave: sheet.changes.canSave

        onClosed: sheet.close()
        onSaved: sheet.changes.save()
    }
}
