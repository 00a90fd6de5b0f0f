import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme

// One point of a list.
RowLayout {
    id: point

    required property int index
    required property string modelData
    readonly property ArticlePoints list: point.parent as ArticlePoints

    spacing: 12
    width: point.list?.width ?? 0

    BodyText {
        Accessible.ignored: true
        Layout.alignment: Qt.AlignTop
        color: Theme.secondary
        text: point.list?.ordered ? (point.index + 1) + "." : "–"
        wrapMode: Text.NoWrap
    }
    BodyText {
        Layout.fillWidth: true
        text: point.modelData
    }
}
