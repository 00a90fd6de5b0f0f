#include "application/ReportService.h"

#include "application/InsightReport.h"

#include <memory>

namespace softfall {

Result<Report> makeReport(const CoachStores& stores, const ReportRequest& request, const ReportMoment& moment) {
    auto read =
        makeInsightReport(stores, {moment.tonight, moment.here, request.from, request.to, ReportDetail::Entries});
    auto health = stores.diary.health();
    if (!read || !health) {
        return std::unexpected(!read ? read.error() : health.error());
    }
    ReportInput input;
    input.question = request.question;
    input.made = moment.today;
    input.nights = {moment.tonight, moment.tonight - std::chrono::days(1)};
    for (Finding& finding : health->findings) {
        const QString title = moment.rules.rule(finding.rule).textAt(finding.level).title;
        input.findings.push_back({std::move(finding), title});
    }
    input.medicines = std::move(health->medicines);
    input.answers = std::move(health->answers);
    if (*read) {
        InsightReport& diary = **read;
        input.nights = diary.nights;
        input.records = std::move(diary.records);
        input.habits = std::move(diary.habits);
        input.checkedIn = std::move(diary.checkedIn);
        input.changes = std::move(diary.changes);
        input.schedule = diary.plan.schedule;
        input.counts = diary.plan.diary.counts;
        input.insight = std::move(diary.insight);
    }
    return reportOf(input);
}

ReportService::ReportService(const EveningService& evening, const ScreeningService& screening, BackgroundReader& reader,
                             const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_evening(evening)
    , m_screening(screening)
    , m_reader(reader)
    , m_clock(clock) {
    connect(&screening, &ScreeningService::changed, this, &ReportService::changed);
    connect(&evening, &EveningService::changed, this, &ReportService::changed);
}

void ReportService::ask(QObject* asker, const ReportRequest& request, Answer answer) {
    m_asker = asker;
    m_request = request;
    m_answer = std::move(answer);
    if (m_isReading) {
        m_readsAgain = true;
    } else {
        read();
    }
}

void ReportService::read() {
    m_isReading = true;
    const auto report = std::make_shared<Result<Report>>();
    const auto today = std::chrono::floor<std::chrono::days>(m_clock.zone().wallAt(m_clock.now()));
    const auto rules = m_screening.rules(); // made in this thread, and there as long as the service
    m_reader.start(
        [report, request = m_request, rules, tonight = m_evening.currentNight(), here = m_evening.planningZone(),
         today](const Result<CoachStores>& stores) {
            if (!rules || !stores) {
                *report = std::unexpected(!rules ? rules.error() : stores.error());
            } else {
                *report = makeReport(*stores, request, {tonight, here, today, **rules});
            }
        },
        [this, report, service = QPointer(this)] {
            if (!service) {
                return;
            }
            m_isReading = false;
            if (std::exchange(m_readsAgain, false)) {
                if (m_asker) {
                    read();
                }
            } else if (m_asker) {
                const Answer answer = m_answer; // it may ask again at once
                answer(std::move(*report));
            }
        });
}

} // namespace softfall
