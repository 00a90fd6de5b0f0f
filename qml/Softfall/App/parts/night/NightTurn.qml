import QtQuick
import Softfall.Controls
import Softfall.ViewModels

// To the night before and the night after.
Row {
    id: row

    required property NightViewModel night

    spacing: 8

    IconButton {
        glyph: LayoutMirroring.enabled ? "forward" : "back"
        text: qsTr("Night before")

        onClicked: row.night.previous()
    }
    IconButton {
        enabled: row.night.hasNext
        glyph: LayoutMirroring.enabled ? "back" : "forward"
        text: qsTr("Night after")

        onClicked: row.night.next()
    }
}
