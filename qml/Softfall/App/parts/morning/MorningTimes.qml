import QtQuick
import Softfall.Controls
import Softfall.ViewModels

// The four times of a night.
FieldColumn {
    id: times

    required property NightDetailsViewModel details

    TimeRow {
        detail: times.details.inBedFollows ? qsTr("With lights-out, until you set it") : ""
        minutes: times.details.inBed
        name: qsTr("In bed")
        refusal: times.details.inBedProblem

        onPicked: minutes => times.details.inBed = minutes
        onWrongChanged: times.details.setWrong("inBed", wrong)
    }
    TimeRow {
        minutes: times.details.lightsOut
        name: qsTr("Lights out")
        refusal: times.details.lightsOutProblem

        onPicked: minutes => times.details.lightsOut = minutes
        onWrongChanged: times.details.setWrong("lightsOut", wrong)
    }
    TimeRow {
        minutes: times.details.wake
        name: qsTr("Final wake-up")
        refusal: times.details.wakeProblem

        onPicked: minutes => times.details.wake = minutes
        onWrongChanged: times.details.setWrong("wake", wrong)
    }
    TimeRow {
        detail: times.details.outOfBedFollows ? qsTr("With the wake-up, until you set it") : ""
        minutes: times.details.outOfBed
        name: qsTr("Out of bed")
        refusal: times.details.outOfBedProblem

        onPicked: minutes => times.details.outOfBed = minutes
        onWrongChanged: times.details.setWrong("outOfBed", wrong)
    }
}
