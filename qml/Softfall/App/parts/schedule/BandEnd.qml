import QtQuick
import Softfall.Theme

// One end of the sleep on a band, to be dragged. The fields are its equivalent for the keyboard.
Item {
    id: end

    // As wide as a day is.
    property real span: 1
    property bool slim: false

    signal dragged(real part)
    signal dropped

    height: parent.height
    width: 18

    Rectangle {
        anchors.centerIn: parent
        color: Theme.accent
        height: parent.height * 0.45
        radius: 2
        visible: !end.slim
        width: 4
    }
    HoverHandler {
        cursorShape: Qt.SizeHorCursor
    }
    DragHandler {
        id: drag

        target: null
        yAxis.enabled: false

        onActiveChanged: if (!active)
            end.dropped()
        onTranslationChanged: if (active)
            end.dragged(translation.x / end.span)
    }
}
