pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme

// A question with its replies, under the heading of its section where it is the first. A positioner, as PageHeader.
Column {
    id: view

    required property string text
    required property var replies
    required property int current
    // The heading above it and the words below that; may be empty.
    required property string section
    required property string hint

    signal answered(int reply)

    spacing: 8

    TitleText {
        text: view.section
        topPadding: 16
        visible: text !== ""
        width: view.width
    }
    CaptionText {
        text: view.hint
        visible: text !== ""
        width: view.width
    }
    BodyText {
        Accessible.ignored: true
        text: view.text
        width: view.width
    }
    ChoiceFlow {
        current: view.current
        immediate: false
        labels: view.replies
        name: view.text
        width: view.width

        onChosen: index => view.answered(index)
    }
}
