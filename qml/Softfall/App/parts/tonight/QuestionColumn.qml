import QtQuick
import Softfall.ViewModels

// Where one-tap questions stand.
Column {
    required property QuestionsViewModel questions

    spacing: 20
}
