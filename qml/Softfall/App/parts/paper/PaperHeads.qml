pragma ComponentBehavior: Bound
import QtQuick
import Softfall.Controls
import Softfall.Theme

// The names of the columns, and which keys say something there.
Row {
    id: heads

    required property list<string> columns
    required property list<string> hints

    bottomPadding: 8
    spacing: widths.gap

    PaperWidths {
        id: widths

        room: heads.width
    }
    Item {
        height: 1
        width: widths.night
    }
    Repeater {
        model: heads.columns.length

        CaptionText {
            required property int index

            Accessible.name: heads.columns[index] ?? ""
            font.pixelSize: Theme.smallSize
            horizontalAlignment: Text.AlignHCenter
            text: (heads.columns[index] ?? "") + "\n" + (heads.hints[index] ?? "")
            width: widths.at(index)
        }
    }
}
