pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Medicines that were started, raised, lowered or stopped, with their days.
Card {
    id: card

    required property MedicinesViewModel medicines

    spacing: 16
    title: qsTr("Medicines")

    BodyText {
        color: Theme.secondary
        text: qsTr("Add a medicine or alcohol when you start, raise, lower or stop it. A rough date is fine. Never change one on your own.")
    }
    Column {
        Layout.fillWidth: true
        spacing: 12

        Repeater {
            model: card.medicines.model

            ChangeRow {
                required property int index

                width: card.availableWidth

                onChosen: card.medicines.edit(index)
                onEdited: card.medicines.edit(index)
                onRemoved: card.medicines.remove(index)
            }
        }
    }
    QuietButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Add a medicine")

        onClicked: card.medicines.begin()
    }
    MedicineSheet {
        medicines: card.medicines
    }
}
