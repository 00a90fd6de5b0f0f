import QtQuick
import QtQuick.Layouts
import Softfall.Controls
import Softfall.ViewModels

// Another bedtime, only tonight, with what it costs.
Sheet {
    id: sheet

    required property TonightViewModel tonight

    detail: tonight.laterMeans
    question: qsTr("Bedtime tonight")

    onAboutToShow: tonight.laterBedtime = tonight.bedtime

    TimePicker {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: 8
        Layout.topMargin: 8
        minutes: sheet.tonight.laterBedtime
        name: qsTr("Bedtime tonight")

        onPicked: minutes => sheet.tonight.laterBedtime = minutes
    }
    Buttons {
        PrimaryButton {
            text: qsTr("Move bedtime")

            onClicked: {
                sheet.tonight.moveBedtime();
                sheet.close();
            }
        }
        QuietButton {
            text: qsTr("Use the usual bedtime")
            visible: sheet.tonight.bedtimeIsMoved

            onClicked: {
                sheet.tonight.resetBedtime();
                sheet.close();
            }
        }
        QuietButton {
            text: qsTr("Leave it")

            onClicked: sheet.close()
        }
    }
}
