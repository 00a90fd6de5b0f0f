pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// "Will it work tonight?": what an evening rests on, with a button to try each.
Card {
    id: card

    required property ReadinessViewModel readiness
    readonly property bool ready: readiness.status === PageViewModel.Ready

    spacing: 24
    title: qsTr("Will it work tonight?")

    BodyText {
        Layout.topMargin: -18
        color: Theme.secondary
        text: card.ready ? card.readiness.summary : qsTr("One moment…")
    }
    Column {
        id: items

        Layout.fillWidth: true
        spacing: 24

        Repeater {
            model: card.readiness.items

            ReadinessRow {
                required property int index

                width: items.width

                onActed: card.readiness.act(index)
            }
        }
    }
    QuietButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Check everything again")
        visible: card.ready

        onClicked: card.readiness.begin()
    }
}
