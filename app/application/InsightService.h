#pragma once

#include "application/DiaryService.h"
#include "application/EveningService.h"
#include "application/InsightReport.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace softfall {

/// Reports what the diary shows, read in the background: twenty years of entries take their time.
class InsightService : public QObject {
    Q_OBJECT

public:
    /// The references must outlive the service.
    InsightService(const DiaryService& diary, const EveningService& evening, BackgroundReader& reader,
                   QObject* parent = nullptr);

    /// Nothing while the diary knows no night that is over.
    using Answer = std::function<void(Result<std::optional<InsightReport>> report)>;
    /// Reads all nights, and answers in this thread unless `asker` is gone by then. If asked again meanwhile, it reads
    /// once more afterwards, so that the last answer always reflects the current diary.
    void ask(QObject* asker, ReportDetail detail, Answer answer);

signals:
    /// The diary or the plan changed, and so may the answer.
    void changed();

private:
    void read();

    const EveningService& m_evening;
    BackgroundReader& m_reader;
    QPointer<QObject> m_asker;
    Answer m_answer;
    ReportDetail m_detail = ReportDetail::Entries;
    bool m_isReading = false;
    bool m_readsAgain = false;
};

} // namespace softfall
