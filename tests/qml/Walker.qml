import QtQuick

// Two poses of somebody walking to the right, for tests that need just any figure.
QtObject {
    readonly property var rest: [Qt.point(40, 16), Qt.point(40, 26), Qt.point(40, 28), Qt.point(40, 50), Qt.point(36, 42), Qt.point(44, 56), Qt.point(36, 42), Qt.point(44, 56), Qt.point(44, 69), Qt.point(42, 90), Qt.point(50, 90), Qt.point(38, 70), Qt.point(30, 88), Qt.point(37, 91)]
    readonly property var hold: [Qt.point(50, 18), Qt.point(47, 27), Qt.point(46, 29), Qt.point(40, 50), Qt.point(50, 43), Qt.point(60, 50), Qt.point(50, 43), Qt.point(60, 50), Qt.point(56, 62), Qt.point(60, 82), Qt.point(68, 82), Qt.point(38, 70), Qt.point(30, 88), Qt.point(37, 91)]
}
