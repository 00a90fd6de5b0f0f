import QtQuick
import QtTest
import Softfall.Charts

// Every group keeps its name at any width, and no name overlaps another.
TestCase {
    id: test

    function shown(): var {
        const labels = [];
        for (let each = 0; each < groups.children.length; ++each) {
            const child = groups.children[each];
            if (child.visible && child.modelData !== undefined) {
                labels.push(child);
            }
        }
        return labels;
    }
    function verifyAllAreApart() {
        const labels = shown();
        compare(labels.length, groups.names.length);
        for (let each = 1; each < labels.length; ++each) {
            const one = labels[each - 1].mapToItem(groups, 0, 0, labels[each - 1].width, labels[each - 1].height);
            const next = labels[each].mapToItem(groups, 0, 0, labels[each].width, labels[each].height);
            verify(one.x + one.width <= next.x + 0.5, labels[each].modelData);
            verify(next.y >= 0 && next.y + next.height <= groups.height, labels[each].modelData);
            verify(labels[each].contentWidth <= labels[each].width, labels[each].modelData);
        }
    }
    function test_labelsUseTwoLinesWhenWide() {
        groups.width = 480;
        verify(!groups.upright);
        verifyAllAreApart();
    }
    function test_labelsAreRotatedWhenNarrow() {
        groups.width = 130;
        verify(groups.upright);
        verifyAllAreApart();
    }

    height: 300
    name: "GroupLabels"
    visible: true
    when: windowShown
    width: 600

    GroupLabels {
        id: groups

        bars: 6
        height: implicitHeight
        names: ["both legs", "arm", "whole body", "trunk", "not logged"]
        plot: Qt.rect(0, 0, width, 0)
        positions: [0, 1, 3, 4, 5]
    }
}
