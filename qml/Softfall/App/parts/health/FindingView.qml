pragma ComponentBehavior: Bound
import QtQuick
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// A finding: how soon, what, and what to do. In short only its words, with the way to the rest. A positioner, as PageHeader.
Column {
    id: finding

    required property string rule
    required property string level
    required property string title
    required property string message
    required property var doing
    required property string article
    required property bool urgent
    required property bool discussable
    property bool brief: false
    property WindowViewModel softfall: null

    Accessible.name: finding.level + ": " + finding.title
    Accessible.role: Accessible.Grouping
    spacing: 8

    CaptionText {
        color: finding.urgent ? Theme.alert : Theme.secondary
        font.weight: Font.Medium
        text: finding.level
        width: finding.width
    }
    HeadingText {
        text: finding.title
        width: finding.width
    }
    BodyText {
        text: finding.message
        width: finding.width
    }
    Points {
        points: finding.doing
        visible: (!finding.brief || finding.urgent) && points.length > 0
        width: finding.width
    }
    Flow {
        spacing: 24
        width: finding.width

        LinkButton {
            Accessible.name: text + ": " + finding.title
            text: qsTr("What to do")
            visible: finding.brief && !finding.urgent

            onClicked: finding.softfall.openHealth()
        }
        LinkButton {
            Accessible.name: text + ": " + finding.title
            text: qsTr("Read more")
            visible: !finding.brief || finding.urgent

            onClicked: finding.softfall.openArticle(finding.article)
        }
        LinkButton {
            Accessible.name: text + ": " + finding.title
            text: qsTr("I have discussed this")
            visible: finding.discussable
            width: Math.min(implicitWidth, parent.width)

            onClicked: finding.softfall.findings.discuss(finding.rule)
        }
    }
}
