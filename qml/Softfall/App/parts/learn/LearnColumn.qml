import QtQuick
import Softfall.ViewModels

// Where the articles stand.
Column {
    required property WindowViewModel softfall

    spacing: 16
}
