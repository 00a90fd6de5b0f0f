import QtQuick
import Softfall.ViewModels

// Where the backups stand.
Column {
    required property DataViewModel ownData

    spacing: 12
}
