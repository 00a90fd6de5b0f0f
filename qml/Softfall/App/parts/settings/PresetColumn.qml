import QtQuick
import Softfall.ViewModels

// Where the drinks that one tap notes stand.
Column {
    required property DiarySettingsViewModel diary

    spacing: 16
}
