import QtQuick
import Softfall.Controls
import Softfall.Theme

// A round button with a drawing; `text` is its accessible name, and shown while it is pointed at.
BaseButton {
    id: button

    property string glyph: ""
    // Without a ground: one of many in a list.
    property bool quiet: false

    fill: quiet ? "transparent" : Theme.surface
    implicitHeight: Theme.target
    implicitWidth: Theme.target
    ink: quiet ? Theme.secondary : Theme.text
    outline: quiet ? "transparent" : Theme.line

    contentItem: Item {
        Glyph {
            anchors.centerIn: parent
            color: button.ink
            height: Math.round(Theme.target * 0.4 * Math.max(1, Theme.textScale / 1.3))
            name: button.glyph
            width: height
        }
    }

    // Made when it is pointed at: there are many buttons.
    Loader {
        readonly property bool wanted: button.hovered && button.text !== ""
        readonly property var given: ({
                "words": button.text
            })

        anchors.fill: parent

        onWantedChanged: wanted ? setSource("Tip.qml", given) : source = ""
    }
}
