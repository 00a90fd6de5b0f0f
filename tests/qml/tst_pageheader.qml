import QtQuick
import QtTest
import Softfall.Controls
import Softfall.Theme

// A title becomes smaller before one of its words is broken.
Item {
    id: root

    height: 400
    width: 800

    PageHeader {
        id: header
    }
    TextMetrics {
        id: word

        font.weight: Font.DemiBold
    }
    TestCase {
        name: "PageHeader"
        when: windowShown

        function cleanup(): void {
            Theme.textScale = 1;
        }
        function shown(): Item {
            return Array.from(header.children).find(child => child.text === header.title);
        }
        function test_noWordIsBroken_data() {
            const rows = [];
            for (const title of ["Stretching", "Report for an appointment", "Wind-down"])
                for (const scale of [1, 2])
                    for (const width of [320, 704])
                        rows.push({
                                "tag": title + ", " + width + " px, " + scale * 100 + " %",
                                "title": title,
                                "scale": scale,
                                "width": width
                            });
            return rows;
        }
        function test_noWordIsBroken(row): void {
            Theme.textScale = row.scale;
            header.width = row.width;
            header.title = row.title;
            word.font.pixelSize = shown().font.pixelSize;
            for (const each of row.title.split(" ")) {
                word.text = each;
                verify(word.advanceWidth <= row.width, each + " is " + word.advanceWidth + " px wide");
            }
        }
    }
}
