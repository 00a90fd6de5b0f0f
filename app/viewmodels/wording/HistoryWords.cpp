#include "viewmodels/wording/HistoryWords.h"

#include <QCoreApplication>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
public:
    struct Label {
        const char* id;
        const char* words;
    };
    /// For every edit that the program makes; tests/lint/labels.py checks this.
    static constexpr Label labels[] = {
        {"log-twitch", QT_TR_NOOP("twitch logged")},
        {"change-twitch", QT_TR_NOOP("twitch edited")},
        {"remove-twitch", QT_TR_NOOP("twitch removed")},
        {"log-habit", QT_TR_NOOP("habit logged")},
        {"change-habit", QT_TR_NOOP("habit edited")},
        {"remove-habit", QT_TR_NOOP("habit removed")},
        {"morning", QT_TR_NOOP("answer for a night")},
        {"remove-answer", QT_TR_NOOP("answer removed")},
        {"add-change", QT_TR_NOOP("change added")},
        {"change-change", QT_TR_NOOP("change edited")},
        {"remove-change", QT_TR_NOOP("change removed")},
        {"start-experiment", QT_TR_NOOP("trial started")},
        {"answer-experiment", QT_TR_NOOP("answer about the trial")},
        {"pause-experiment", QT_TR_NOOP("trial paused")},
        {"stop-experiment", QT_TR_NOOP("trial stopped")},
        {"import", QT_TR_NOOP("import")},
        {"restore", QT_TR_NOOP("backup restored")},
        {"complete", QT_TR_NOOP("entries restored from a backup")},
        {"plan", QT_TR_NOOP("plan changed")},
    };
};

} // namespace

QString stepWords(const QString& label) {
    for (const Words::Label& each : Words::labels) {
        if (label == QLatin1String(each.id)) {
            return Words::tr(each.words);
        }
    }
    return Words::tr("last step"); // from a newer Softfall
}

} // namespace softfall
