pragma ComponentBehavior: Bound
import QtQuick
import Softfall.Chart
import Softfall.Charts
import Softfall.Theme

// What the colours and shapes of a chart stand for.
Flow {
    id: legend

    property chartContent content

    spacing: 8

    Repeater {
        model: legend.content.legendLabels

        Row {
            id: line

            required property int index
            required property string modelData

            rightPadding: 16
            spacing: 8

            LegendMark {
                anchors.verticalCenter: parent.verticalCenter
                barColor: Theme.accent
                hatchColor: legend.content.basesShown ? Theme.soft : Theme.line
                height: Math.round(Theme.captionSize * 0.9)
                lineColor: Theme.text
                mark: legend.content.legendMarks[line.index] ?? 0
                width: Math.round(Theme.captionSize * 1.6)
            }
            TextMetrics {
                id: natural

                font.pixelSize: Theme.captionSize
                text: line.modelData
            }
            Text {
                color: Theme.secondary
                font.pixelSize: Theme.captionSize
                text: line.modelData
                textFormat: Text.PlainText
                width: Math.min(Math.ceil(natural.advanceWidth) + 2, legend.width - 2 * Theme.captionSize - 24)
                wrapMode: Text.Wrap
            }
        }
    }
}
