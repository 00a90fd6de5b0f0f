import QtQuick
import QtTest
import Softfall.Controls
import Softfall.Theme

// The chosen chip has a tick, and nothing shifts for it.
Item {
    id: root

    property int current: 0

    height: 200
    width: 500

    ChoiceFlow {
        id: flow

        current: root.current
        labels: ["Now", "15 min ago", "1 h ago"]
        name: "When"
        width: parent.width
    }
    TestCase {
        function chipOf(index: int): ChoiceChip {
            return Array.from(flow.children).filter(child => child instanceof ChoiceChip)[index] as ChoiceChip;
        }
        function tickOf(index: int): Glyph {
            return Array.from(chipOf(index).contentItem.children).find(child => child instanceof Glyph) as Glyph;
        }
        function places(): var {
            return [0, 1, 2].map(index => [chipOf(index).x, chipOf(index).width]);
        }
        function test_theChosenOneHasATick(): void {
            root.current = 0;
            verify(tickOf(0).visible && !tickOf(1).visible);
            const before = places();
            root.current = 1;
            verify(!tickOf(0).visible && tickOf(1).visible);
            compare(places(), before);
        }
        function test_theTickIsInsideOfTheChip_data() {
            return [{
                    "tag": "100 %",
                    "scale": 1
                }, {
                    "tag": "200 %",
                    "scale": 2
                }];
        }
        function test_theTickIsInsideOfTheChip(data): void {
            Theme.textScale = data.scale;
            const left = tickOf(1).mapToItem(chipOf(1), 0, 0).x;
            Theme.textScale = 1;
            verify(left >= 4, "at " + left);
        }

        name: "ChoiceChip"
        when: windowShown
    }
}
