import QtQuick
import Softfall.Theme

// Title of a page.
BodyText {
    Accessible.role: Accessible.Heading
    font.pixelSize: Theme.titleSize
    font.weight: Font.DemiBold
    lineHeight: 1.15
}
