import QtQuick
import QtTest
import Softfall.Charts

// A bar chart is navigated by key and mouse, zoomed and moved, read aloud, and drawn as a picture.
TestCase {
    id: test

    property list<int> moved
    property list<int> opened
    property list<int> zoomed

    function bytes(data: var): int {
        return data.byteLength;
    }
    function init() {
        test.moved = [];
        test.opened = [];
        test.zoomed = [];
        chart.content.counts = [3, 0, 2, 1];
        chart.forceActiveFocus();
    }
    function test_arrowKeysAnnounceBars() {
        compare(chart.current, -1);
        keyClick(Qt.Key_Left); // the newest first
        compare(chart.reading, "last");
        keyClick(Qt.Key_Left);
        compare(chart.reading, "third");
        keyClick(Qt.Key_Home);
        compare(chart.reading, "first");
        keyClick(Qt.Key_Left);
        compare(chart.reading, "first");
        keyClick(Qt.Key_End);
        keyClick(Qt.Key_Return);
        compare(test.opened, [3]);
    }
    function test_keysZoomAndMove() {
        keyClick(Qt.Key_Plus);
        keyClick(Qt.Key_Minus);
        keyClick(Qt.Key_PageUp);
        keyClick(Qt.Key_PageDown);
        compare(test.zoomed, [1, -1]);
        compare(test.moved, [-1, 1]);
    }
    function test_wheelZoomsOnlyWithControl() {
        mouseWheel(chart, 200, 100, 0, 120, Qt.NoButton, Qt.NoModifier);
        compare(test.zoomed, []);
        mouseWheel(chart, 200, 100, 0, 120, Qt.NoButton, Qt.ControlModifier);
        compare(test.zoomed, [1]);
        mouseWheel(chart, 200, 100, 0, -120, Qt.NoButton, Qt.ShiftModifier);
        compare(test.moved, [1]);
    }
    function test_aClickOpensTheBarUnderIt() {
        mouseClick(chart, chart.width - 20, 100);
        compare(test.opened, [3]);
        mouseClick(chart, 60, 100);
        compare(test.opened, [3, 0]);
    }
    function test_newBarsResetAnnouncedIndex() {
        keyClick(Qt.Key_End);
        chart.content.counts = [1, 2];
        compare(chart.current, -1);
    }
    function text(data: var): string {
        return Array.from(new Uint8Array(data), each => String.fromCharCode(each)).join("");
    }
    function test_pictureKeepsLabelsUnitsAndLegend() {
        const drawing = test.text(chart.picture.svg("Title", "In words."));
        for (const label of ["a", "b", "twitches a night", "weekday", "one night", "decaf"])
            verify(drawing.includes(">" + label) || drawing.includes(label), label);
    }
    function test_drawingHasNoControlCharacters() {
        const label = "one\u0007 two\u001b[1m \u009b\ufffe\u0000three";
        const labels = chart.content.markerLabels;
        chart.content.markerLabels = [label];
        const drawing = test.text(chart.picture.svg(label, label));
        chart.content.markerLabels = labels;
        verify(!/[\u0000-\u0009\u000b-\u001f\u007f]/.test(drawing));
        verify(!drawing.includes("\u00c2\u009b") && !drawing.includes("\u00ef\u00bf\u00be")); // as bytes of UTF-8
        verify(test.text(chart.picture.svg("a < b", "c & d")).includes("<title>a &lt; b</title>\n<desc>c &amp; d</desc>"));
        verify(drawing.includes("one  two [1m    three"));
    }
    function test_pictureIsDrawnInBothOrientations() {
        verify(test.bytes(chart.picture.svg("Title & more", "In words.")) > 2000);
        verify(test.bytes(chart.picture.png("Title & more", "In words.")) > 2000);
    }

    height: 400
    name: "BarsChart"
    visible: true
    when: windowShown
    width: 600

    BarsChart {
        id: chart

        content.alternative: "Four nights."
        content.axisLabels: ["a", "b"]
        content.axisPositions: [0, 2]
        content.axisUnit: "weekday"
        content.bandFirsts: [0]
        content.bandHighs: [2.5]
        content.bandLasts: [1]
        content.bandLows: [0.5]
        content.legendLabels: ["one night"]
        content.legendMarks: [0]
        content.valueUnit: "twitches a night"
        focus: true
        height: 320
        content.kinds: [0, 0, 2, 0]
        content.markerLabels: ["24 Feb · decaf"]
        content.markerPositions: [2]
        content.means: [NaN, 1.5, 1.7, 1.5]
        content.name: "Twitches"
        content.readings: ["first", "second", "third", "last"]
        width: 600

        onMoved: steps => test.moved = test.moved.concat([steps])
        onOpened: index => test.opened = test.opened.concat([index])
        onZoomed: steps => test.zoomed = test.zoomed.concat([steps])
    }
}
