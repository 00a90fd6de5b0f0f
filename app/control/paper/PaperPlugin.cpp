#include "control/paper/PaperPlugin.h"

#include "platform/paper/PaperPages.h"

namespace softfall {

void PaperPlugin::begin(int& count, char** arguments) {
    m_application = std::make_unique<PaperApplication>(count, arguments);
}

void PaperPlugin::end() {
    m_application.reset();
}

PaperModule::Written PaperPlugin::write(const Paper& paper) {
    const auto pages = pagesOf(paper);
    return {pdfOf(*pages), pages->count()};
}

} // namespace softfall
