import QtQuick
import QtTest
import Softfall.Theme

// Body text at least 7:1, everything else that is read or pressed at least 4.5:1, outlines of fields 3:1, in both themes
// (WCAG 2.2, relative luminance); evening pages stay near black.
TestCase {
    id: contrast

    name: "Contrast"

    function cleanup(): void {
        Theme.evening = false;
    }
    function linear(channel: real): real {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
    function luminance(color: color): real {
        return 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b);
    }
    function ratio(one: color, other: color): real {
        const first = luminance(one);
        const second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }
    function dimmed(color: color, share: real): color {
        return Qt.rgba(color.r * (1 - share), color.g * (1 - share), color.b * (1 - share), 1);
    }
    function rowOf(evening: bool, ink: string, ground: string, least: real): var {
        return {
            "tag": (evening ? "evening: " : "day: ") + ink + " on " + ground,
            "evening": evening,
            "ink": ink,
            "ground": ground,
            "least": least
        };
    }
    function test_ratios_data() {
        const rows = [];
        [false, true].forEach(evening => {
                ["background", "surface", "soft"].forEach(ground => rows.push(rowOf(evening, "text", ground, 7)));
                ["secondary", "accent", "good", "alert"].forEach(ink => {
                        rows.push(rowOf(evening, ink, "background", 4.5));
                        rows.push(rowOf(evening, ink, "surface", 4.5));
                    });
                rows.push(rowOf(evening, "accentInk", "accent", 4.5));
                rows.push(rowOf(evening, "accentInk", "filled", 4.5));
                rows.push(rowOf(evening, "edge", "surface", 3));
                rows.push(rowOf(evening, "edge", "background", 3));
            });
        return rows;
    }
    function test_ratios(row) {
        Theme.evening = row.evening;
        const found = ratio(Theme[row.ink], Theme[row.ground]);
        verify(found >= row.least, row.tag + ": " + found.toFixed(2) + ":1, at least " + row.least + ":1");
    }
    // Light that is kept past the cut-off lies under a tenth of black (Main.qml).
    function test_dimmedLightIsStillRead(): void {
        Theme.evening = true;
        const ground = dimmed(Theme.background, 0.1);
        verify(ratio(dimmed(Theme.text, 0.1), ground) >= 7);
        verify(ratio(dimmed(Theme.secondary, 0.1), ground) >= 4.5);
    }
    function test_theEveningIsNearBlack(): void {
        Theme.evening = true;
        verify(luminance(Theme.background) <= 0.01);
        verify(luminance(Theme.surface) <= 0.01);
    }
}
