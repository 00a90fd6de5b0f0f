import QtQuick
import QtQuick.Layouts
import Softfall.Chart
import Softfall.Charts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The chart, which nights it shows, its legend, and its ways out. What it says in words is for screen readers and pictures.
Card {
    id: card

    required property ProgressViewModel progress
    readonly property chartContent shown: progress.chart
    readonly property string reading: bars.visible ? bars.reading : map.reading

    signal articleWanted(string article)

    // In the colours of paper, whatever the hour.
    function printChart() {
        Theme.onPaper = true;
        const drawing = (card.shown.map ? map.picture : bars.picture).svg(card.progress.pictureTitle, card.progress.pictureWords);
        Theme.onPaper = false;
        card.progress.printPicture(drawing);
    }

    name: card.shown.name
    spacing: 12

    HeadingText {
        Layout.fillWidth: true
        text: card.shown.name
    }
    // Anchors, for a layout within the card's kept the height of a text that had wrapped before.
    Item {
        Layout.fillWidth: true
        implicitHeight: Math.max(span.implicitHeight, earlier.visible ? earlier.implicitHeight : 0)

        CaptionText {
            id: span

            anchors.left: parent.left
            anchors.right: earlier.visible ? earlier.left : parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: card.progress.span + " · " + card.progress.totals
        }
        IconButton {
            id: earlier

            anchors.right: later.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            enabled: card.progress.canGoEarlier
            fill: "transparent"
            glyph: "back"
            outline: "transparent"
            text: qsTr("Earlier nights")
            visible: card.progress.canGoEarlier || card.progress.canGoLater

            onClicked: card.progress.move(-1)
        }
        IconButton {
            id: later

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            enabled: card.progress.canGoLater
            fill: "transparent"
            glyph: "forward"
            outline: "transparent"
            text: qsTr("Later nights")
            visible: earlier.visible

            onClicked: card.progress.move(1)
        }
    }
    BarsChart {
        id: bars

        Layout.fillWidth: true
        Layout.preferredHeight: implicitHeight
        content: card.shown
        visible: !card.shown.map && !card.shown.empty

        onMoved: steps => card.progress.move(steps)
        onOpened: index => card.progress.open(index)
        onZoomed: steps => card.progress.zoom(steps)
    }
    HeatMapChart {
        id: map

        Layout.fillWidth: true
        Layout.preferredHeight: implicitHeight
        content: card.shown
        visible: card.shown.map

        onMoved: steps => card.progress.move(steps)
        onOpened: index => card.progress.open(index)
        onZoomed: steps => card.progress.zoom(steps)
    }
    ChartLegend {
        Layout.fillWidth: true
        content: card.shown
        visible: !card.shown.empty && card.shown.legendLabels.length > 0
    }
    BodyText {
        Layout.fillWidth: true
        text: card.progress.chartHint
        visible: card.shown.empty
    }
    // Of one height whether it says something or not, so that nothing jumps under the mouse.
    BodyText {
        Layout.fillWidth: true
        text: card.reading.length > 0 ? card.reading : qsTr("Point at the chart, or walk through it with ← →.")
        visible: !card.shown.empty
    }
    CaptionText {
        Layout.fillWidth: true
        text: card.shown.note
        visible: !card.shown.empty && text !== ""
    }
    SwitchRow {
        Layout.fillWidth: true
        checked: card.progress.smoothed
        text: qsTr("Newest nights count most in the line")
        visible: card.progress.view === ProgressViewModel.Nights

        onToggled: card.progress.smoothed = !card.progress.smoothed
    }
    Flow {
        Layout.fillWidth: true
        spacing: 12

        QuietButton {
            text: qsTr("Read more")

            onClicked: card.articleWanted(card.progress.article)
        }
        QuietButton {
            text: qsTr("Save picture…")
            visible: !card.shown.empty

            onClicked: card.progress.savePicture(ProgressViewModel.Png)
        }
        QuietButton {
            text: qsTr("Save drawing…")
            visible: !card.shown.empty

            onClicked: card.progress.savePicture(ProgressViewModel.Svg)
        }
        QuietButton {
            text: qsTr("Save numbers…")
            visible: !card.shown.empty

            onClicked: card.progress.saveNumbers()
        }
        QuietButton {
            text: qsTr("Print")
            visible: !card.shown.empty

            onClicked: card.printChart()
        }
    }
    Connections {
        function onPictureWanted(picture: int, path: string) {
            const drawn = card.shown.map ? map.picture : bars.picture;
            card.progress.writePicture(path, picture === ProgressViewModel.Svg ? drawn.svg(card.progress.pictureTitle, card.progress.pictureWords) : drawn.png(card.progress.pictureTitle, card.progress.pictureWords));
        }

        target: card.progress
    }
}
