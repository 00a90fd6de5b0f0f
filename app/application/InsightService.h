#pragma once

#include "application/DiaryService.h"
#include "application/EveningService.h"
#include "application/InsightReport.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace softfall {

/// Tells what the diary tells about itself, read in the background: twenty years of it take their time.
class InsightService : public QObject {
    Q_OBJECT

public:
    /// The references must outlive the service.
    InsightService(const DiaryService& diary, const EveningService& evening, BackgroundReader& reader,
                   QObject* parent = nullptr);

    /// Nothing where no night is over yet that the diary knows.
    using Answer = std::function<void(Result<std::optional<InsightReport>> report)>;
    /// Reads all nights, and answers in this thread unless `asker` is gone by then. Asked once more before the answer,
    /// it reads once more after it, so that the last answer is always of what the diary is then.
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
