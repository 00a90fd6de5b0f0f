import QtQuick
import Softfall.Theme

// The one filled button of a page.
BaseButton {
    bottomPadding: 14
    fill: Theme.filled
    font.weight: Font.DemiBold
    ink: Theme.accentInk
    leftPadding: 28
    rightPadding: 28
    topPadding: 14
}
