pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// What screening found, on any page: only what is urgent where there is such a thing, and nothing where there is none.
Card {
    id: card

    required property WindowViewModel softfall
    property bool brief: true
    // One of the cards of a page at a time; the others have nothing in them.
    property bool wanted: true
    readonly property FindingsViewModel findings: softfall.findings

    name: card.findings.urgent ? qsTr("Urgent") : qsTr("Worth mentioning to a clinician")
    spacing: 16
    visible: card.wanted && card.findings.count > 0

    Column {
        Layout.fillWidth: true
        spacing: 24

        Repeater {
            model: card.wanted ? card.findings.model : []

            // By the card: what was hidden has no width of its own yet.
            FindingView {
                brief: card.brief
                softfall: card.softfall
                width: card.availableWidth
            }
        }
    }
    CaptionText {
        text: card.findings.note
    }
    LinkButton {
        text: card.wanted ? qsTr("Prepare a report") : ""
        visible: !card.findings.urgent

        onClicked: card.softfall.openReport()
    }
}
