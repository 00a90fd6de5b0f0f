import QtQuick
import QtQuick.Layouts
import Softfall.Theme

// Buttons side by side, and below one another where there is no room.
Flow {
    Layout.fillWidth: true
    spacing: Theme.gap
}
