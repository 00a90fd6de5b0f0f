#include "viewmodels/wording/HistoryWords.h"

#include <QCoreApplication>

namespace softfall {

QString stepWords(const QString& label) {
    static constexpr std::pair<const char*, const char*> words[] = {
        {"log-twitch", QT_TRANSLATE_NOOP("HistoryWords", "twitch noted")},
        {"change-twitch", QT_TRANSLATE_NOOP("HistoryWords", "twitch edited")},
        {"remove-twitch", QT_TRANSLATE_NOOP("HistoryWords", "twitch removed")},
        {"log-habit", QT_TRANSLATE_NOOP("HistoryWords", "habit noted")},
        {"change-habit", QT_TRANSLATE_NOOP("HistoryWords", "habit edited")},
        {"remove-habit", QT_TRANSLATE_NOOP("HistoryWords", "habit removed")},
        {"morning", QT_TRANSLATE_NOOP("HistoryWords", "answer for a night")},
        {"remove-answer", QT_TRANSLATE_NOOP("HistoryWords", "answer removed")},
        {"add-change", QT_TRANSLATE_NOOP("HistoryWords", "change added")},
        {"change-change", QT_TRANSLATE_NOOP("HistoryWords", "change edited")},
        {"remove-change", QT_TRANSLATE_NOOP("HistoryWords", "change removed")},
        {"start-experiment", QT_TRANSLATE_NOOP("HistoryWords", "trial started")},
        {"answer-experiment", QT_TRANSLATE_NOOP("HistoryWords", "answer about the trial")},
        {"pause-experiment", QT_TRANSLATE_NOOP("HistoryWords", "trial paused")},
        {"stop-experiment", QT_TRANSLATE_NOOP("HistoryWords", "trial stopped")},
        {"import", QT_TRANSLATE_NOOP("HistoryWords", "import")},
        {"restore", QT_TRANSLATE_NOOP("HistoryWords", "backup restored")},
        {"plan", QT_TRANSLATE_NOOP("HistoryWords", "plan changed")},
        {"delete-everything", QT_TRANSLATE_NOOP("HistoryWords", "everything deleted")},
    };
    for (const auto& [id, text] : words) {
        if (label == QLatin1String(id)) {
            return QCoreApplication::translate("HistoryWords", text);
        }
    }
    return QCoreApplication::translate("HistoryWords", "last step");
}

} // namespace softfall
