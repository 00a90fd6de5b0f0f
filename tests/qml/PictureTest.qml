import QtQuick
import QtTest

// Shared by tests of drawings: inspecting the picture.
TestCase {
    // How many points of the picture differ from its first.
    function ink(item) {
        const picture = grabImage(item);
        const ground = picture.red(0, 0);
        let points = 0;
        for (let y = 0; y < item.height; ++y)
            for (let x = 0; x < item.width; ++x)
                points += picture.red(x, y) !== ground;
        return points;
    }

    // How many points of both pictures differ; the second read from right to left if it is mirrored.
    function difference(one, other, mirrored) {
        let points = 0;
        for (let y = 0; y < one.height; ++y)
            for (let x = 0; x < one.width; ++x) {
                const there = mirrored ? one.width - 1 - x : x;
                points += Math.abs(one.red(x, y) - other.red(there, y)) > 40;
            }
        return points;
    }

    // Lower where there is more and brighter red.
    function greenOf(picture) {
        let sum = 0;
        for (let y = 0; y < picture.height; ++y)
            for (let x = 0; x < picture.width; ++x)
                sum += picture.green(x, y);
        return sum;
    }

    // The red points, red being the accent in these tests: their number and centre.
    function marked(item) {
        const picture = grabImage(item);
        let points = 0;
        let sum = Qt.point(0, 0);
        for (let y = 0; y < item.height; ++y)
            for (let x = 0; x < item.width; ++x)
                if (picture.red(x, y) === 255 && picture.green(x, y) === 0) {
                    ++points;
                    sum = Qt.point(sum.x + x, sum.y + y);
                }
        return {
            "points": points,
            "middle": Qt.point(sum.x / points, sum.y / points)
        };
    }
}
