import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Before the first stretching, and whenever asked: who should not, when to stop, and how to do it.
Sheet {
    id: sheet

    required property StretchSafetyViewModel safety
    readonly property bool asks: safety.due || !safety.known

    function take(seated: bool): void {
        sheet.close();
        sheet.safety.confirm(seated);
    }

    closePolicy: safety.due ? Sheet.NoAutoClose : Sheet.CloseOnEscape | Sheet.CloseOnPressOutside
    question: qsTr("Before you stretch")

    answers: [
        PrimaryButton {
            Layout.fillWidth: true
            text: sheet.asks ? qsTr("None of this is true for me") : qsTr("Close")

            onClicked: sheet.asks ? sheet.take(false) : sheet.close()
        },
        QuietButton {
            Layout.fillWidth: true
            text: qsTr("Seated and lying stretches only")
            visible: sheet.asks

            onClicked: sheet.take(true)
        },
        QuietButton {
            Layout.fillWidth: true
            text: qsTr("No stretching tonight")
            visible: sheet.safety.due

            onClicked: {
                sheet.close();
                sheet.safety.leaveOutTonight();
            }
        }
    ]

    BodyText {
        color: Theme.alert
        font.weight: Font.DemiBold
        text: sheet.safety.doNotStretch
    }
    BodyText {
        text: sheet.safety.askFirstIntroduction
    }
    Points {
        points: sheet.safety.askFirst
    }
    BodyText {
        text: sheet.safety.seatedOrLyingOnly
    }
    BodyText {
        font.weight: Font.DemiBold
        text: sheet.safety.stop
    }
    HeadingText {
        Layout.topMargin: 8
        text: qsTr("How to do it")
    }
    Points {
        points: sheet.safety.manner
    }
    CaptionText {
        text: qsTr("Sources: %1").arg(sheet.safety.source)
    }
}
