#include "ChoiceKeys.h"

#include <algorithm>

namespace softfall {

ChoiceKeys::ChoiceKeys(QObject* parent)
    : QObject(parent) {}

int ChoiceKeys::target(int key) const {
    if (m_count <= 0) {
        return -1;
    }
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        const int choice = key - Qt::Key_0 - m_firstDigit;
        return choice >= 0 && choice < std::min(m_digits, m_count) ? choice : -1;
    }
    switch (key) {
    case Qt::Key_Left:
        return std::clamp(m_at + (m_isMirrored ? 1 : -1), 0, m_count - 1);
    case Qt::Key_Right:
        return std::clamp(m_at + (m_isMirrored ? -1 : 1), 0, m_count - 1);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return m_count - 1;
    default:
        return -1;
    }
}

} // namespace softfall
