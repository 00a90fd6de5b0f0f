import QtQuick
import Softfall.Theme

// Title of a card or of a question.
BodyText {
    Accessible.role: Accessible.Heading
    font.pixelSize: Theme.buttonSize
    font.weight: Font.DemiBold
}
