import QtQuick
import QtTest
import Softfall.Controls
import Softfall.Theme

// The letters of a line stand in its middle: leading above as below.
Item {
    height: 200
    width: 200

    Rectangle {
        anchors.fill: parent
        color: "white"
    }
    BodyText {
        id: words

        color: "black"
        text: "HHH"
    }
    TestCase {
        name: "BodyText"
        when: windowShown

        function test_middle_data() {
            return [{
                    "tag": "100 %",
                    "scale": 1
                }, {
                    "tag": "200 %",
                    "scale": 2
                }];
        }
        function test_middle(row) {
            Theme.textScale = row.scale;
            const picture = grabImage(words);
            const isInked = y => {
                for (let x = 0; x < picture.width; ++x)
                    if (picture.red(x, y) < 128)
                        return true;
                return false;
            };
            const lines = Array.from({
                    "length": picture.height
                }, (value, y) => y).filter(isInked);
            const above = lines[0];
            const below = picture.height - 1 - lines[lines.length - 1];
            Theme.textScale = 1;
            verify(lines.length > 0 && Math.abs(above - below) <= 2 * row.scale, above + " px above, " + below + " px below");
        }
    }
}
