import QtQuick
import Softfall.ViewModels

// Where the days of the week stand.
Column {
    required property SettingsViewModel settings

    spacing: 20
}
