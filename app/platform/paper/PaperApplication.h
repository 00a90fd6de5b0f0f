#pragma once

#include <memory>

QT_BEGIN_NAMESPACE
class QGuiApplication;
QT_END_NAMESPACE

namespace softfall {

/// The application object of a program that paints pages and shows nothing: no display is asked for. There must be no
/// other while it lives.
class PaperApplication {
public:
    PaperApplication(int& count, char** arguments);
    ~PaperApplication();
    PaperApplication(const PaperApplication&) = delete;
    PaperApplication& operator=(const PaperApplication&) = delete;

private:
    std::unique_ptr<QGuiApplication> m_application;
};

} // namespace softfall
