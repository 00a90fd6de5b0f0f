import QtQuick
import Softfall.Controls

// A mark and its meaning.
Row {
    id: row

    default property alias mark: holder.data
    property alias text: words.text

    spacing: 6

    Item {
        id: holder

        height: words.height
        width: 20
    }
    CaptionText {
        id: words

        Accessible.ignored: true
        wrapMode: Text.NoWrap
    }
}
