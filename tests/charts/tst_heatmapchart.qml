import QtQuick
import QtTest
import Softfall.Charts
import Softfall.Theme

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

    function luminance(colour: color): real {
        const linear = [colour.r, colour.g, colour.b].map(part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
    function test_numbersStandOutFromTheirFields_data() {
        return [false, true].map(evening => ({
                        "tag": evening ? "evening" : "day",
                        "evening": evening
                    }));
    }
    function test_numbersStandOutFromTheirFields(data) {
        Theme.evening = data.evening;
        waitForRendering(test);
        const picture = grabImage(test);
        // The fullest field, beside its number: six twitches, the last of the first week.
        const field = picture.pixel(Math.round(chart.plotX) + 12, Math.round(chart.plotHeight * 6.5 / 7));
        verify(!Qt.colorEqual(field, Theme.surface));
        const both = [luminance(field), luminance(Theme.text)];
        const ratio = (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
        verify(ratio >= 4.5, field + " " + ratio);
        Theme.evening = false;
    }

    height: 400
    name: "HeatMapChart"
    visible: true
    when: windowShown
    width: 600

    Rectangle {
        id: ground

        anchors.fill: chart
        color: Theme.surface
    }
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
