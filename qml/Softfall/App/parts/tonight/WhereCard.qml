import QtQuick
import Softfall.Controls
import Softfall.ViewModels

// On a journey: which clock the evening follows.
Card {
    id: where

    required property PlanNoticeViewModel planNotice

    name: where.planNotice.whereQuestion
    visible: planNotice.whereQuestion !== ""

    BodyText {
        text: where.planNotice.whereQuestion
    }
    Buttons {
        QuietButton {
            Accessible.name: qsTr("Local time, %1").arg(where.planNotice.hereLabel)
            text: where.planNotice.hereLabel

            onClicked: where.planNotice.liveHere()
        }
        QuietButton {
            Accessible.name: qsTr("Home time, %1").arg(where.planNotice.homeLabel)
            text: where.planNotice.homeLabel

            onClicked: where.planNotice.liveAtHome()
        }
    }
}
