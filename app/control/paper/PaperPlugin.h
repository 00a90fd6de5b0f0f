#pragma once

#include "control/PaperModule.h"
#include "platform/paper/PaperApplication.h"

#include <QObject>

#include <memory>

namespace softfall {

class PaperPlugin : public QObject, public PaperModule {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.softfall.PaperModule/1")
    Q_INTERFACES(softfall::PaperModule)

public:
    void begin(int& count, char** arguments) override;
    void end() override;
    [[nodiscard]] Written write(const Paper& paper) override;

private:
    std::unique_ptr<PaperApplication> m_application;
};

} // namespace softfall
