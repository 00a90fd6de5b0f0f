#pragma once

#include "application/EveningService.h"
#include "application/ScreeningService.h"
#include "core/coach/BackgroundReader.h"
#include "core/report/Report.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace softfall {

/// Which nights a report is about, and what the person asks.
struct ReportRequest {
    std::optional<NightDate> from; ///< nothing: the first of the diary
    std::optional<NightDate> to;   ///< nothing: last night
    QString question;              ///< `checkedQuestion`
};

/// When and where a report is made, and the rules by which findings have their names.
struct ReportMoment {
    NightDate tonight; ///< not over yet, and so never reported
    TimeZone here;
    std::chrono::local_days today{};
    const ScreeningRules& rules;
};

/// The report of the nights before `tonight`; one without nights where the diary has none of them. Reads from the
/// stores alone.
[[nodiscard]] Result<Report> makeReport(const CoachStores& stores, const ReportRequest& request,
                                        const ReportMoment& moment);

/// Reports for an appointment, read in the background: twenty years of entries take their time.
class ReportService : public QObject {
    Q_OBJECT

public:
    /// The references must outlive the service.
    ReportService(const EveningService& evening, const ScreeningService& screening, BackgroundReader& reader,
                  const Clock& clock, QObject* parent = nullptr);

    using Answer = std::function<void(Result<Report> report)>;
    /// Answers in this thread unless `asker` is gone by then. If asked again meanwhile, only the newest is answered.
    void ask(QObject* asker, const ReportRequest& request, Answer answer);

signals:
    /// The diary or the plan changed, and so may the answer.
    void changed();

private:
    void read();

    const EveningService& m_evening;
    const ScreeningService& m_screening;
    BackgroundReader& m_reader;
    const Clock& m_clock;
    QPointer<QObject> m_asker;
    ReportRequest m_request;
    Answer m_answer;
    bool m_isReading = false;
    bool m_readsAgain = false;
};

} // namespace softfall
