import QtQuick
import Softfall.Theme

BodyText {
    color: Theme.secondary
    font.pixelSize: Theme.captionSize
}
