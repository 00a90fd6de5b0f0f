import QtQuick
import QtTest
import Softfall.Controls
import Softfall.Theme

// Every page has one column, in the middle, from 360 to 1920 px and with the largest text.
Item {
    id: root

    PageColumn {
        id: column

        pageWidth: 1124
    }
    TestCase {
        name: "PageColumn"

        function cleanup(): void {
            Theme.textScale = 1;
        }
        function test_width_data() {
            const widths = [];
            for (const scale of [1, 2])
                for (const width of [360, 400, 800, 1124, 1844, 1920, 3840])
                    widths.push({
                            "tag": width + " px, " + scale * 100 + " %",
                            "width": width,
                            "scale": scale
                        });
            return widths;
        }
        function test_width(row) {
            Theme.textScale = row.scale;
            column.pageWidth = row.width;
            const most = 1008 * row.scale;
            verify(column.width <= most);
            verify(Math.abs(column.x - (row.width - column.x - column.width)) <= 1, "in the middle");
            verify(column.x >= 20);
            verify(column.width === most || column.width === row.width - 2 * column.margin, "no room is left unused");
        }
    }
}
