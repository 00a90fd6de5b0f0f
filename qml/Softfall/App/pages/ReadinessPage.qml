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

    maximumWidth: Math.round(820 * Theme.textScale)
    spacing: 20

    PageHeader {
        Layout.fillWidth: true
        backTo: qsTr("Settings")
        subtitle: readinessPage.ready ? readinessPage.readiness.summary : ""
        title: qsTr("Will it work tonight?")

        onBack: readinessPage.softfall.back()
    }
    PageState {
        Layout.fillWidth: true
        page: readinessPage.readiness
    }
    Card {
        Layout.fillWidth: true
        name: qsTr("What an evening rests on")
        padding: readinessPage.narrow ? 16 : Theme.cardPadding
        visible: readinessPage.ready

        ReadinessColumn {
            Layout.fillWidth: true
            readiness: readinessPage.readiness

            Repeater {
                model: readinessPage.readiness.items

                ReadinessRow {
                }
            }
        }
    }
    QuietButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Look at everything again")
        visible: readinessPage.ready

        onClicked: readinessPage.readiness.begin()
    }
    DecisionLog {
        Layout.fillWidth: true
        decisions: readinessPage.softfall.decisions
        padding: readinessPage.narrow ? 16 : Theme.cardPadding
    }
}
