pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// A step with a medicine, new or edited.
Sheet {
    id: sheet

    required property MedicinesViewModel medicines

    question: medicines.title
    wanted: medicines.editing

    answers: SheetButtons {
        Layout.fillWidth: true

        onClosed: sheet.close()
        onSaved: sheet.medicines.save()
    }

    onClosed: sheet.medicines.close()

    ChoiceFlow {
        current: sheet.medicines.step
        labels: sheet.medicines.steps
        name: qsTr("What happened")

        onChosen: index => sheet.medicines.step = index
    }
    CaptionText {
        text: qsTr("What kind?")
    }
    ChoiceFlow {
        current: sheet.medicines.kind
        labels: sheet.medicines.kinds
        name: qsTr("Kind of medicine")

        onChosen: index => sheet.medicines.kind = index
    }
    TextEntry {
        maximumLength: 100
        name: qsTr("Its name, if you like")
        placeholderText: qsTr("Its name, if you like")
        text: sheet.medicines.name

        onTextEdited: sheet.medicines.name = text
    }
    RowLayout {
        spacing: 8

        IconButton {
            glyph: "minus"
            text: qsTr("A day earlier")

            onClicked: sheet.medicines.move(-1)
        }
        BodyText {
            font.weight: Font.Medium
            horizontalAlignment: Text.AlignHCenter
            text: sheet.medicines.day
        }
        IconButton {
            glyph: "plus"
            text: qsTr("A day later")

            onClicked: sheet.medicines.move(1)
        }
    }
    Buttons {
        Chip {
            text: qsTr("A week earlier")

            onClicked: sheet.medicines.move(-7)
        }
        Chip {
            text: qsTr("Four weeks earlier")

            onClicked: sheet.medicines.move(-28)
        }
    }
}
