import QtQuick
import Softfall.ViewModels

// Where it is chosen how long ago something was had.
Flow {
    required property TonightViewModel tonight

    spacing: 8
}
