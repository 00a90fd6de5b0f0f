import QtCharts
import QtQuick

Window {
    height: 800
    visible: true
    width: 1200

    ChartView {
        anchors.fill: parent

        LineSeries {
            XYPoint {
                x: 0
                y: 1
            }
            XYPoint {
                x: 1
                y: 0
            }
        }
    }
}
