import QtQuick
import QtQuick.Layouts
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// The report for an appointment: what to ask, which nights, and the page as it will be.
ScrollPage {
    id: reportPage

    required property WindowViewModel softfall
    readonly property ReportViewModel report: softfall.report
    readonly property bool ready: report.status === PageViewModel.Ready

    PageHeader {
        backTo: reportPage.softfall.backName
        subtitle: qsTr("One page for someone who has ten minutes. It stays on this computer until you hand it over.")
        title: qsTr("Report for an appointment")

        onBack: reportPage.softfall.back()
    }
    PageState {
        page: reportPage.report
    }
    // By hand: nested layouts would not always follow each other's heights.
    Item {
        id: parts

        readonly property bool wide: width >= Theme.twoColumnsFrom
        readonly property real half: wide ? Math.round((width - Theme.cardGap) / 2) : width

        Layout.fillWidth: true
        implicitHeight: wide ? Math.max(choices.height, preview.height) : choices.height + 20 + preview.height
        visible: reportPage.ready

        ReportChoices {
            id: choices

            padding: reportPage.narrow ? 16 : Theme.cardPadding
            report: reportPage.report
            width: parts.half
        }
        ReportPreview {
            id: preview

            report: reportPage.report
            width: parts.half
            x: parts.wide ? parts.width - width : 0
            y: parts.wide ? 0 : choices.height + 20
        }
    }
}
