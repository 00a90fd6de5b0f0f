import QtQuick
import Softfall.ViewModels

// Where the habit chips stand.
Flow {
    required property TonightViewModel tonight

    spacing: 12
}
