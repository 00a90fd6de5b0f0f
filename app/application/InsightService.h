#pragma once

#include "application/DiaryService.h"
#include "application/EveningService.h"
#include "core/insight/CaffeinePattern.h"
#include "core/insight/Insight.h"
#include "core/insight/OnsetPattern.h"
#include "core/insight/RoutineAdherence.h"
#include "core/insight/SleepTimesPattern.h"
#include "core/insight/TwitchKindPattern.h"
#include "core/reminders/ReminderStore.h"
#include "core/routine/RoutineStore.h"

#include <QObject>

#include <optional>

namespace softfall {

/// What the diary tells about itself, over a range of nights.
class InsightService : public QObject {
    Q_OBJECT

public:
    struct Sources {
        const DiaryService& diary;
        const EveningService& evening;
        const ReminderStore& reminders;
        const RoutineStore& routine;
    };
    /// The references must outlive the service.
    explicit InsightService(Sources sources, QObject* parent = nullptr);

    /// From the first night of the diary, or `from`, to last night, or `to` where that is earlier: tonight is not over.
    /// Nothing where no night lies between.
    [[nodiscard]] Result<std::optional<NightRange>> range(std::optional<NightDate> from = {},
                                                          std::optional<NightDate> to = {}) const;

    /// What is told of a range, and what it is told from.
    struct Told {
        NightRange nights;
        std::vector<NightRecord> records; ///< each night of the range, and of the last fortnight at least
        std::vector<Change> changes;      ///< all of the diary, ascending
        Insight insight;
        CountsTold counts = CountsTold::EachNight;
    };
    /// `range` lies within that of range().
    [[nodiscard]] Result<Told> told(NightRange range) const;

    [[nodiscard]] Result<OnsetPattern> onsets(const std::vector<NightRecord>& records) const;
    [[nodiscard]] Result<TwitchKindPattern> kinds(NightRange range) const;
    [[nodiscard]] Result<SleepTimesPattern> sleepTimes(const std::vector<NightRecord>& records) const;
    [[nodiscard]] Result<RoutineAdherence> adherence(NightRange range) const;
    [[nodiscard]] Result<std::vector<CaffeineDay>> caffeine(const std::vector<NightRecord>& records) const;

signals:
    /// The diary or the plan changed, and so may every answer.
    void changed();

private:
    Sources m_sources;
};

} // namespace softfall
