import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The person's data: where it is, its copies, taking it out, and deleting it.
ScrollPage {
    id: dataPage

    required property WindowViewModel softfall
    readonly property DataViewModel ownData: softfall.ownData
    readonly property bool ready: ownData.status === PageViewModel.Ready

    PageHeader {
        backTo: qsTr("Settings")
        subtitle: dataPage.softfall.isExample ? qsTr("This is a copy of the example diary. It’s deleted afterwards.") : qsTr("Everything is in one file on this computer. Nothing is ever sent.")
        title: qsTr("Your data")

        onBack: dataPage.softfall.back()
    }
    PageState {
        page: dataPage.ownData
    }
    BackupsCard {
        padding: dataPage.narrow ? 16 : Theme.cardPadding
        ownData: dataPage.ownData
        visible: dataPage.ready
    }
    CopiesCard {
        padding: dataPage.narrow ? 16 : Theme.cardPadding
        ownData: dataPage.ownData
        visible: dataPage.ready && hasCopies
    }
    ExportCard {
        padding: dataPage.narrow ? 16 : Theme.cardPadding
        ownData: dataPage.ownData

        onImportAsked: dataPage.softfall.openImport()
        onReportAsked: dataPage.softfall.openReport()
    }
    DeletionCard {
        padding: dataPage.narrow ? 16 : Theme.cardPadding
        ownData: dataPage.ownData
        visible: !dataPage.softfall.isExample
    }
    RestoreSheet {
        ownData: dataPage.ownData
    }
}
