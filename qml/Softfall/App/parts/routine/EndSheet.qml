import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// Ends the routine before its time, asked twice.
Sheet {
    id: sheet

    required property RoutineViewModel routine

    detail: qsTr("What was done so far is kept either way.")
    question: qsTr("End the wind-down here?")

    QuietButton {
        Layout.fillWidth: true
        text: qsTr("Finish: that is enough for tonight")

        onClicked: {
            sheet.close();
            sheet.routine.finish();
        }
    }
    QuietButton {
        Layout.fillWidth: true
        destructive: true
        text: qsTr("Stop: it was not to be")

        onClicked: {
            sheet.close();
            sheet.routine.stop();
        }
    }
    TextButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Go on")

        onClicked: sheet.close()
    }
}
