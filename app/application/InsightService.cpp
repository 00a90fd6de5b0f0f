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

void InsightService::ask(QObject* asker, TellingDepth depth, Answer answer) {
    m_asker = asker;
    m_depth = depth;
    m_answer = std::move(answer);
    if (m_isReading) {
        m_readsAgain = true;
    } else {
        read();
    }
}

void InsightService::read() {
    const auto tonight = m_evening.currentNight();
    if (!tonight) {
        m_answer(std::unexpected(tonight.error()));
        return;
    }
    m_isReading = true;
    const auto told = std::make_shared<Result<std::optional<ToldDiary>>>();
    const TellingBounds bounds{*tonight, m_evening.planningZone(), {}, {}, m_depth};
    m_reader.start(
        [told, bounds](const Result<CoachStores>& stores) {
            *told = stores ? tellDiary(*stores, bounds) : std::unexpected(stores.error());
        },
        [this, told, service = QPointer(this)] {
            if (!service) {
                return;
            }
            m_isReading = false;
            if (m_asker) {
                // It may ask anew at once.
                const Answer answer = m_answer;
                answer(std::move(*told));
            }
            if (std::exchange(m_readsAgain, false) && m_asker) {
                read();
            }
        });
}

} // namespace softfall
