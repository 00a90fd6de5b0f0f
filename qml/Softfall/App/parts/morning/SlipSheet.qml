import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// A time that may be a slip of the pen: a question, never a refusal.
Sheet {
    id: sheet

    required property MorningViewModel morning

    detail: morning.doubtDetail
    question: morning.doubt
    wanted: morning.doubted

    onClosed: sheet.morning.reviewTimes()

    PrimaryButton {
        Layout.fillWidth: true
        text: sheet.morning.correction
        visible: text !== ""

        onClicked: sheet.morning.correctDoubted()
    }
    QuietButton {
        Layout.fillWidth: true
        text: qsTr("Yes, that’s right")
        visible: sheet.morning.canKeepDoubted

        onClicked: sheet.morning.keepDoubted()
    }
    TextButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Check the times")

        onClicked: sheet.close()
    }
}
