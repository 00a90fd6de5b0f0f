#include "platform/paper/PaperApplication.h"

#include <QGuiApplication>

namespace softfall {

PaperApplication::PaperApplication(int& count, char** arguments) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt says about the session that is not there is no error of the program.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    m_application = std::make_unique<QGuiApplication>(count, arguments);
}

PaperApplication::~PaperApplication() {
    m_application.reset();
    qInstallMessageHandler(nullptr);
}

} // namespace softfall
