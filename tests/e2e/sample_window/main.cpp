// A window to test the harness with, and to cover Softfall's.
#include <QGuiApplication>
#include <QQmlApplicationEngine>

int main(int argc, char* argv[]) {
    QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine(QUrl::fromLocalFile(QStringLiteral(SAMPLE_WINDOW_QML)));
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}
