import QtQuick
import Softfall.ViewModels

// Where the sources of another program's file stand.
Column {
    required property ImportViewModel incoming

    spacing: 8
}
