pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The health check: what was found, the questions in sections, medicines, and a comparison of four conditions.
ScrollPage {
    id: healthPage

    required property WindowViewModel softfall
    readonly property HealthViewModel health: softfall.health
    readonly property FindingsViewModel findings: softfall.findings
    readonly property bool ready: health.status === PageViewModel.Ready
    readonly property real cardPadding: narrow ? 16 : Theme.cardPadding

    maximumWidth: Math.round(Theme.readingWidth * Theme.textScale)

    PageHeader {
        backTo: healthPage.softfall.backName
        subtitle: qsTr("A few questions, about once a month. Leave open what you don’t want to answer.")
        title: qsTr("Health check")

        onBack: healthPage.softfall.back()
    }
    PageState {
        page: healthPage.health
    }
    Card {
        id: found

        name: qsTr("What your answers and your diary suggest")
        padding: healthPage.cardPadding
        spacing: 16
        visible: healthPage.ready && findingList.count > 0

        Column {
            Layout.fillWidth: true
            spacing: 24

            Repeater {
                id: findingList

                model: healthPage.findings.all

                // By the card: what was hidden has no width of its own yet.
                FindingView {
                    softfall: healthPage.softfall
                    width: found.availableWidth
                }
            }
        }
    }
    CaptionText {
        text: healthPage.findings.note
        visible: healthPage.ready
    }
    Column {
        id: questions

        Layout.fillWidth: true
        spacing: 20
        visible: healthPage.ready

        Repeater {
            model: healthPage.health.questions

            QuestionView {
                required property int index

                width: questions.width

                onAnswered: reply => healthPage.health.answer(index, reply)
            }
        }
    }
    PrimaryButton {
        Layout.topMargin: 8
        text: qsTr("Done")
        visible: healthPage.ready

        onClicked: healthPage.health.finish()
    }
    MedicinesCard {
        medicines: healthPage.health.medicines
        padding: healthPage.cardPadding
        visible: healthPage.ready
    }
    CompareCard {
        comparison: healthPage.health.comparison
        padding: healthPage.cardPadding

        onArticleAsked: healthPage.softfall.openArticle("four-conditions")
    }
    Connections {
        function onUrgentFound(): void {
            healthPage.contentY = 0;
        }

        target: healthPage.health
    }
}
