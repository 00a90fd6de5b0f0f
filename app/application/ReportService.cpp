#include "application/ReportService.h"

#include "application/InsightReport.h"

#include <memory>

namespace softfall {

Result<Report> makeReport(const CoachStores& stores, const ReportRequest& request, NightDate tonight,
                          const TimeZone& here, std::chrono::local_days today) {
    auto read = makeInsightReport(stores, {tonight, here, request.from, request.to, ReportDetail::Entries});
    if (!read) {
        return std::unexpected(read.error());
    }
    ReportInput input;
    input.question = request.question;
    input.made = today;
    input.nights = {tonight, tonight - std::chrono::days(1)};
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

ReportService::ReportService(const DiaryService& diary, const EveningService& evening, BackgroundReader& reader,
                             const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_evening(evening)
    , m_reader(reader)
    , m_clock(clock) {
    connect(&diary, &DiaryService::changed, this, &ReportService::changed);
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
    m_reader.start(
        [report, request = m_request, tonight = m_evening.currentNight(), here = m_evening.planningZone(),
         today](const Result<CoachStores>& stores) {
            *report = stores ? makeReport(*stores, request, tonight, here, today) : std::unexpected(stores.error());
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
