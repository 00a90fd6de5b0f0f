import QtQuick
import QtTest
import Softfall.Charts

// A calendar of fields is navigated down and across, and drawn as a picture.
TestCase {
    id: test

    property int opened: -1

    function test_arrowsGoDownAndAcross() {
        chart.forceActiveFocus();
        keyClick(Qt.Key_Home);
        compare(chart.current, 9); // from nothing: the newest
        keyClick(Qt.Key_Home);
        compare(chart.current, 0);
        keyClick(Qt.Key_Down);
        compare(chart.current, 1);
        keyClick(Qt.Key_Right);
        compare(chart.current, 8);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Return);
        compare(test.opened, 7);
    }
    function test_aPictureKeepsWeekdaysAndMonths() {
        const drawing = Array.from(new Uint8Array(chart.picture.svg("Title", "In words.")), each => String.fromCharCode(each)).join("");
        for (const label of [...chart.content.rowLabels, ...chart.content.axisLabels, "not logged"])
            verify(drawing.includes(label), label);
    }
    function test_fieldsUseTheWidth() {
        verify(chart.plotWidth > 0.5 * chart.width);
    }

    height: 400
    name: "HeatMapChart"
    visible: true
    when: windowShown
    width: 600

    HeatMapChart {
        id: chart

        content.axisLabels: ["Feb 2025"]
        content.axisPositions: [0]
        content.counts: [0, 1, 2, 3, 4, 5, 6, 0, 1, 2]
        height: 240
        content.legendLabels: ["not logged"]
        content.legendMarks: [6]
        content.kinds: [-1, 0, 0, 1, 0, 2, 0, 3, 0, 0]
        content.map: true
        content.readings: ["", "b", "c", "d", "e", "f", "g", "h", "i", "j"]
        content.rowLabels: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        width: 600

        onOpened: index => test.opened = index
    }
}
