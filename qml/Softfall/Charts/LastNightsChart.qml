import QtQuick
import Softfall.Charts
import Softfall.Theme

// The last nights at a glance.
NightBars {
    id: bars

    property string name: ""
    // What it says, for those who do not see it.
    property string alternative: ""

    Accessible.description: bars.alternative
    Accessible.name: bars.name
    Accessible.role: Accessible.Chart
    barColor: Theme.accent
    hatchColor: Theme.line
    implicitHeight: 72
    implicitWidth: 280
}
