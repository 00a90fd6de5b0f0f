import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// Ends the routine before its time, asked twice.
Sheet {
    id: sheet

    required property RoutineViewModel routine

    detail: qsTr("What you’ve done so far is kept either way.")
    question: qsTr("End the wind-down here?")

    QuietButton {
        Layout.fillWidth: true
        text: qsTr("Count it as done")

        onClicked: {
            sheet.close();
            sheet.routine.finish();
        }
    }
    QuietButton {
        Layout.fillWidth: true
        destructive: true
        text: qsTr("Stop for tonight")

        onClicked: {
            sheet.close();
            sheet.routine.stop();
        }
    }
    TextButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Continue")

        onClicked: sheet.close()
    }
}
