#include "viewmodels/progress/ChartViewModel.h"

namespace softfall {

void ChartViewModel::setContent(ChartContent content) {
    m_content = std::move(content);
    emit changed();
}

} // namespace softfall
