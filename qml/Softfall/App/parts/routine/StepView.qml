pragma ComponentBehavior: Bound
import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// A step with its ring, what to do, and its checklist where it has one; in a narrow window one below the other, and what
// to do first.
// Positioners only: layouts within layouts of wrapped text do not come to rest in Qt 6.4, and they fall over repeated
// children that went away while they were hidden.
Item {
    id: view

    required property RoutineViewModel routine
    required property EveningCheckInViewModel checkIn
    property bool narrow: false
    // Of the page.
    property real tall: 800
    // Height that is in sight.
    property real room: 1000
    readonly property real ringSize: narrow ? Math.min(280, width * 0.7, Math.max(160, tall * 0.4)) * Math.min(Theme.textScale, 1.3) : Math.min(280 * Math.min(Theme.textScale, 1.3), Math.max(140, room - 60 * Theme.textScale))
    readonly property real indent: narrow ? 0 : ringSize + 64

    signal evidenceAsked

    implicitHeight: narrow ? dial.height + 24 + words.height : Math.max(dial.height, words.height)

    Column {
        id: dial

        spacing: 16
        width: view.narrow ? view.width : view.ringSize
        x: view.LayoutMirroring.enabled ? view.width - width : 0
        // In sight where the words are longer than the window.
        y: view.narrow ? 0 : Math.max(0, Math.min(view.height, view.room) - height) / 2

        LeadText {
            text: view.routine.doing
            visible: view.narrow
            width: dial.width
        }
        ProgressRing {
            caption: view.routine.ringWord
            height: view.ringSize
            progress: view.routine.progress
            time: view.routine.remaining
            width: view.ringSize
            x: (dial.width - width) / 2
        }
        CaptionText {
            font.pixelSize: Theme.bodySize
            horizontalAlignment: Text.AlignHCenter
            text: view.routine.following
            width: dial.width
        }
    }
    Column {
        id: words

        spacing: 12
        width: view.width - view.indent
        x: view.LayoutMirroring.enabled ? 0 : view.indent
        y: view.narrow ? dial.height + 24 : Math.max(0, (view.height - height) / 2)

        LeadText {
            text: view.routine.doing
            visible: !view.narrow
            width: words.width
        }
        BodyText {
            font.weight: Font.Medium
            text: view.routine.stepFacts
            visible: text !== ""
            width: words.width
        }
        Column {
            spacing: 4
            // The check-in shows the same, from the diary.
            visible: !view.routine.reviewsDay
            width: words.width

            Repeater {
                model: view.routine.checklist

                CheckRow {
                    id: item

                    required property int index
                    required property string caution
                    required property bool done
                    required text

                    checked: item.done
                    description: item.caution
                    width: words.width

                    onToggled: view.routine.tick(item.index, item.checked)
                }
            }
        }
        ActivityChips {
            guidance: view.routine.guidance
            visible: view.routine.guidance.choosing
            width: words.width
        }
        CheckInTopics {
            checkIn: view.checkIn
            visible: view.routine.reviewsDay
            width: words.width
        }
        CaptionText {
            text: view.routine.why
            topPadding: 4
            width: words.width
        }
        TextButton {
            leftPadding: 0
            rightPadding: 0
            text: qsTr("How strong is the evidence?")

            onClicked: view.evidenceAsked()
        }
    }
}
