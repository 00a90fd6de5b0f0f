import QtQuick
import Softfall.Theme

BodyText {
    font.pixelSize: Theme.leadSize
}
