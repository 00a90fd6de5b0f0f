import QtQuick
import Softfall.Controls
import Softfall.Theme

// One picture of a control, on the page's colour.
Rectangle {
    property alias body: bodyFigure
    property alias pacer: breathPacer
    property alias evening: theme.value
    property alias stretch: stretchFigure
    property alias still: motion.value

    color: Theme.background

    Binding {
        id: theme

        property: "evening"
        target: Theme
        value: true
    }
    Binding {
        id: motion

        property: "reducedMotion"
        target: Theme
        value: false
    }
    StretchFigure {
        id: stretchFigure

        anchors.fill: parent
        visible: !bodyFigure.visible && !breathPacer.visible
    }
    BodyFigure {
        id: bodyFigure

        accentColor: Theme.accent
        anchors.fill: parent
        figureColor: Theme.shape
        visible: false
    }
    BreathPacer {
        id: breathPacer

        anchors.fill: parent
        anchors.margins: 20
        count: "4"
        running: false
        visible: false
        word: breathingIn ? "breathe in" : "breathe out"
    }
}
