import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The morning: the check-in itself, until it is saved or put off.
ColumnLayout {
    id: view

    required property ScrollPage page
    required property WindowViewModel softfall

    MorningCheckIn {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readingWidth
        morning: view.softfall.morning

        Component.onCompleted: focusFirst()
    }
}
