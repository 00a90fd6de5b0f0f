import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Bringing a diary in: which file, what becomes of it, what would change.
ScrollPage {
    id: importPage

    required property WindowViewModel softfall
    readonly property ImportViewModel incoming: softfall.incoming
    readonly property bool open: incoming.fileName !== "" && !incoming.refused

    PageHeader {
        backTo: qsTr("Your data")
        subtitle: importPage.open ? qsTr("%1, from %2").arg(importPage.incoming.fileName).arg(importPage.incoming.formatName) : qsTr("You’ll see what would change before anything does.")
        title: qsTr("Import a file")

        onBack: importPage.softfall.back()
    }
    Card {
        name: qsTr("Which file")
        padding: importPage.narrow ? 16 : Theme.cardPadding
        spacing: 16
        visible: !importPage.open

        BodyText {
            text: qsTr("A Softfall file (JSON), a folder of Softfall tables (CSV), or one of them. Also sleep-export.csv from Sleep as Android, or a CSV file from Track & Graph.")
        }
        Buttons {
            PrimaryButton {
                text: qsTr("Choose a file…")

                onClicked: importPage.incoming.chooseFile()
            }
            QuietButton {
                text: qsTr("Choose a folder…")

                onClicked: importPage.incoming.chooseFolder()
            }
        }
    }
    MappingCard {
        incoming: importPage.incoming
        padding: importPage.narrow ? 16 : Theme.cardPadding
        visible: importPage.open && importPage.incoming.isForeign
    }
    PreviewCard {
        incoming: importPage.incoming
        padding: importPage.narrow ? 16 : Theme.cardPadding
        visible: importPage.open
    }
    ProblemsCard {
        incoming: importPage.incoming
        padding: importPage.narrow ? 16 : Theme.cardPadding
    }
}
