pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// "Will it work tonight?"
ScrollPage {
    id: readinessPage

    required property WindowViewModel softfall
    readonly property ReadinessViewModel readiness: softfall.readiness
    readonly property bool ready: readiness.status === PageViewModel.Ready

    PageHeader {
        backTo: qsTr("Settings")
        subtitle: readinessPage.ready ? readinessPage.readiness.summary : ""
        title: qsTr("Will it work tonight?")

        onBack: readinessPage.softfall.back()
    }
    PageState {
        page: readinessPage.readiness
    }
    Card {
        name: qsTr("What your evening needs")
        padding: readinessPage.narrow ? 16 : Theme.cardPadding
        visible: readinessPage.ready

        // A layout: its rows come when the page is shown already.
        ColumnLayout {
            spacing: 24

            Repeater {
                model: readinessPage.readiness.items

                ReadinessRow {
                    required property int index

                    onActed: readinessPage.readiness.act(index)
                }
            }
        }
    }
    QuietButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Check everything again")
        visible: readinessPage.ready

        onClicked: readinessPage.readiness.begin()
    }
    DecisionLog {
        decisions: readinessPage.softfall.decisions
        padding: readinessPage.narrow ? 16 : Theme.cardPadding
    }
}
