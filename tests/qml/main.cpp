// Quick Tests of the controls: every tst_*.qml of this folder.

#include <QApplication>
#include <QQmlEngine>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest/quicktest.h>

Q_IMPORT_QML_PLUGIN(Softfall_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Softfall_ControlsPlugin)

class Setup : public QObject {
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine* engine) { engine->addImportPath(QStringLiteral("qrc:/qt/qml")); }
};

int main(int argc, char** argv) {
    // Before Quick Test creates its own: without a QApplication, QtCharts and the widgets' style end the program.
    const QApplication application(argc, argv);
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "controls", SOFTFALL_SOURCE_DIR "/tests/qml", &setup);
}

#include "main.moc"
