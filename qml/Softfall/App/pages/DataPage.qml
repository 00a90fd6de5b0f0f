import QtQuick
import QtQuick.Layouts
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

    maximumWidth: Math.round(820 * Theme.textScale)
    spacing: 20

    PageHeader {
        Layout.fillWidth: true
        backTo: qsTr("Settings")
        subtitle: dataPage.softfall.isExample ? qsTr("This is the example diary, in a copy that is thrown away.") : qsTr("Everything is in one file on this machine. Nothing is ever sent.")
        title: qsTr("Your data")

        onBack: dataPage.softfall.back()
    }
    PageNotice {
        Layout.fillWidth: true
        page: dataPage.ownData
    }
    PageState {
        Layout.fillWidth: true
        page: dataPage.ownData
    }
    BackupsCard {
        Layout.fillWidth: true
        padding: dataPage.narrow ? 16 : Theme.cardPadding
        ownData: dataPage.ownData
        visible: dataPage.ready
    }
    TakeOutCard {
        Layout.fillWidth: true
        padding: dataPage.narrow ? 16 : Theme.cardPadding
        ownData: dataPage.ownData

        onImportAsked: dataPage.softfall.openImport()
    }
    DeletionCard {
        Layout.fillWidth: true
        padding: dataPage.narrow ? 16 : Theme.cardPadding
        ownData: dataPage.ownData
        visible: !dataPage.softfall.isExample
    }
    RestoreSheet {
        ownData: dataPage.ownData
    }
}
