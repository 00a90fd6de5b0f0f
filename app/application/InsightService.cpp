#include "application/InsightService.h"

#include <memory>

namespace softfall {

InsightService::InsightService(const DiaryService& diary, const EveningService& evening, BackgroundReader& reader,
                               QObject* parent)
    : QObject(parent)
    , m_evening(evening)
    , m_reader(reader) {
    connect(&diary, &DiaryService::changed, this, &InsightService::changed);
    connect(&evening, &EveningService::changed, this, &InsightService::changed);
}

void InsightService::ask(QObject* asker, ReportDetail detail, Answer answer) {
    m_asker = asker;
    m_detail = detail;
    m_answer = std::move(answer);
    if (m_isReading) {
        m_readsAgain = true;
    } else {
        read();
    }
}

void InsightService::read() {
    m_isReading = true;
    const auto report = std::make_shared<Result<std::optional<InsightReport>>>();
    const ReportBounds bounds{m_evening.currentNight(), m_evening.planningZone(), {}, {}, m_detail};
    m_reader.start(
        [report, bounds](const Result<CoachStores>& stores) {
            *report = stores ? makeInsightReport(*stores, bounds) : std::unexpected(stores.error());
        },
        [this, report, service = QPointer(this)] {
            if (!service) {
                return;
            }
            m_isReading = false;
            if (m_asker) {
                // It may ask again at once.
                const Answer answer = m_answer;
                answer(std::move(*report));
            }
            if (std::exchange(m_readsAgain, false) && m_asker) {
                read();
            }
        });
}

} // namespace softfall
