pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.ViewModels

// What was logged today, newest first; each entry opens in place.
Card {
    id: today

    required property DayLogViewModel log

    // An entry was pressed; what it opens stands below it, no wider than the card.
    signal picked(Item entry, Item card)

    name: qsTr("Today so far")
    spacing: 4

    Item {
        Layout.bottomMargin: 4
        Layout.fillWidth: true
        implicitHeight: Math.max(heading.implicitHeight, summary.implicitHeight)

        HeadingText {
            id: heading

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Today so far")
        }
        CaptionText {
            id: summary

            anchors.left: heading.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignRight
            text: today.log.summary
        }
    }
    CaptionText {
        text: qsTr("Nothing logged yet.")
        visible: rows.count === 0
    }
    CaptionText {
        Layout.bottomMargin: 4
        text: today.log.caffeineLeft
        visible: text !== ""
    }
    Repeater {
        id: rows

        model: today.log.entries

        DayEntry {
            required property int index

            Layout.fillWidth: true

            onClicked: {
                today.picked(this, today);
                today.log.edit(index);
            }
        }
    }
    LinkButton {
        text: today.log.allShown ? qsTr("Show less") : qsTr("Show all")
        visible: (today.log.hiddenCount > 0 || today.log.allShown)

        onClicked: today.log.allShown = !today.log.allShown
    }
}
