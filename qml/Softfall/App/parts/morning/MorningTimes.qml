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

        onMisreadChanged: times.details.setWrong("inBed", misread)
        onPicked: minutes => times.details.inBed = minutes
    }
    TimeRow {
        minutes: times.details.lightsOut
        name: qsTr("Lights out")
        refusal: times.details.lightsOutProblem

        onMisreadChanged: times.details.setWrong("lightsOut", misread)
        onPicked: minutes => times.details.lightsOut = minutes
    }
    TimeRow {
        minutes: times.details.wake
        name: qsTr("Final wake-up")
        refusal: times.details.wakeProblem

        onMisreadChanged: times.details.setWrong("wake", misread)
        onPicked: minutes => times.details.wake = minutes
    }
    TimeRow {
        detail: times.details.outOfBedFollows ? qsTr("With the wake-up, until you set it") : ""
        minutes: times.details.outOfBed
        name: qsTr("Out of bed")
        refusal: times.details.outOfBedProblem

        onMisreadChanged: times.details.setWrong("outOfBed", misread)
        onPicked: minutes => times.details.outOfBed = minutes
    }
}
