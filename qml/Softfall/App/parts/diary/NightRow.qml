import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// One night of the diary, under its month where that begins: counted, zero, not sure, no sleep and not logged each look
// different, and are said in words.
Column {
    id: row

    required property string key
    required property string month
    required property string title
    required property string words
    required property string detail
    required property int count
    required property int status
    required property bool paused
    required property bool showsCount

    signal clicked

    HeadingText {
        bottomPadding: 4
        color: Theme.secondary
        font.pixelSize: Theme.bodySize
        text: row.month
        topPadding: 16
        visible: row.ListView.previousSection !== row.month
    }
    BaseButton {
        id: button

        Accessible.description: row.detail
        Accessible.name: row.title + ", " + row.words
        bottomPadding: 12
        fill: Theme.surface
        leftPadding: 16
        outline: Theme.line
        radius: Theme.cardRadius
        rightPadding: 16
        text: row.title
        topPadding: 12
        width: row.width

        contentItem: RowLayout {
            spacing: 16

            NightMark {
                absent: row.status === DiaryStatus.Absent
                count: row.count
                paused: row.paused
                showsCount: row.showsCount
                counted: row.status === DiaryStatus.Logged
                unsure: row.status === DiaryStatus.Unsure
            }
            ColumnLayout {
                spacing: 2

                BodyText {
                    Accessible.ignored: true
                    font.weight: Font.Medium
                    text: row.title
                }
                CaptionText {
                    Accessible.ignored: true
                    text: row.detail === "" ? row.words : row.words + " · " + row.detail
                }
            }
            Glyph {
                Layout.preferredHeight: Theme.leadSize
                Layout.preferredWidth: Theme.leadSize
                color: Theme.secondary
                name: button.mirrored ? "back" : "forward"
                visible: row.width > 320 * Theme.textScale
            }
        }

        onClicked: row.clicked()
    }
}
