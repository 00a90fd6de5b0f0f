import QtQuick
import QtQuick.Layouts
import QtTest
import Softfall.Controls

// Lines of choices: as many in each as can be, in no more lines than the room needs.
Item {
    id: root

    height: 400
    width: 1000

    ColumnLayout {
        id: place

        width: 1000

        ChoiceFlow {
            id: flow

            evenIn: place.width
            labels: ["Nights", "Calendar", "Weekdays", "After lights-out", "How and where", "Sleep times", "Steps", "Caffeine"]
            name: "Chart"
        }
    }
    TestCase {
        name: "ChoiceFlow"
        when: windowShown

        function cleanup(): void {
            flow.labels = ["Nights", "Calendar", "Weekdays", "After lights-out", "How and where", "Sleep times", "Steps", "Caffeine"];
        }
        // How many choices each line has.
        function lines(): list<int> {
            const ys = Array.from(flow.children).filter(child => child instanceof ChoiceChip && child.visible).map(chip => chip.y);
            return Array.from(new Set(ys)).map(y => ys.filter(each => each === y).length);
        }
        function test_lines_data() {
            return [{
                    "tag": "all in one",
                    "width": 2000,
                    "lines": [8]
                }, {
                    "tag": "two of four, not seven and one",
                    "width": 0.9,
                    "lines": [4, 4]
                }, {
                    "tag": "three, three and two",
                    "width": 0.48,
                    "lines": [3, 3, 2]
                }];
        }
        function test_lines(row): void {
            place.width = row.width > 1 ? row.width : Math.floor(flow.linesWidth(8) * row.width);
            tryVerify(() => JSON.stringify(lines()) === JSON.stringify(row.lines), 5000, JSON.stringify(lines()));
        }
        function test_fewerLabels(): void {
            place.width = 2000;
            flow.labels = ["Nights", "Calendar", "Weekdays"];
            tryVerify(() => JSON.stringify(lines()) === "[3]", 5000, JSON.stringify(lines()));
            tryVerify(() => flow.width === Math.ceil(flow.linesWidth(3)), 5000, "not as wide as its line");
        }
    }
}
