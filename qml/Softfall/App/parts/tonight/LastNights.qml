import QtQuick
import QtQuick.Layouts
import Softfall.Charts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The last fourteen nights at a glance.
ColumnLayout {
    id: nights

    required property TonightViewModel tonight

    spacing: 16

    GridLayout {
        id: head

        columnSpacing: 12
        columns: nights.width < 340 * Theme.textScale ? 1 : 2

        HeadingText {
            text: qsTr("Last 14 nights")
        }
        BodyText {
            Layout.fillWidth: head.columns === 1
            color: Theme.secondary
            text: nights.tonight.lastWords
            wrapMode: head.columns === 1 ? Text.Wrap : Text.NoWrap
        }
    }
    LastNightsChart {
        Layout.fillWidth: true
        Layout.maximumWidth: 480
        alternative: nights.tonight.lastAlternative
        counts: nights.tonight.lastCounts
        kinds: nights.tonight.lastKinds
        name: qsTr("Twitches in the last 14 nights")
        visible: nights.tonight.nightsShown
    }
}
