#include "viewmodels/diary/DiaryViewModel.h"

#include "viewmodels/wording/TimeWords.h"

#include <algorithm>

namespace softfall {

using std::chrono::days;

DiaryViewModel::DiaryViewModel(DiaryService& diary, const EveningService& evening, const Clock& clock, QLocale locale,
                               QObject* parent)
    : PageViewModel(parent)
    , m_diary(diary)
    , m_evening(evening)
    , m_clock(clock)
    , m_locale(locale)
    , m_nights(locale) {
    connect(&diary, &DiaryService::changed, this, &DiaryViewModel::reread);
    connect(&evening, &EveningService::changed, this, &DiaryViewModel::reread);
}

Result<PageViewModel::Status> DiaryViewModel::read() {
    const auto extent = m_diary.extent();
    const auto tonight = m_evening.currentNight();
    const auto settings = m_evening.settings();
    if (!extent || !tonight || !settings) {
        return std::unexpected(!extent ? extent.error() : !tonight ? tonight.error() : settings.error());
    }
    if (!*extent) {
        m_nights.setRecords({});
        return Empty;
    }
    const NightDate last = std::max((*extent)->last, *tonight - days(1));
    auto records = m_diary.nights({(*extent)->first, last});
    if (!records) {
        return std::unexpected(records.error());
    }
    // Tonight has no answer yet; it is shown once something was noted in it.
    while (!records->empty() && records->back().night >= *tonight &&
           records->back().standing == NightStanding::Absent) {
        records->pop_back();
    }
    const auto logged = std::ranges::count(*records, NightStanding::Logged, &NightRecord::standing);
    // A pause neither earns nor breaks anything.
    const auto paused = std::ranges::count_if(*records, [&settings](const NightRecord& record) {
        return record.standing == NightStanding::Absent && pauseOf(record.night, settings->pauses);
    });
    m_summary = tr("%1 of %2 nights logged").arg(logged).arg(qsizetype(records->size()) - paused);
    const bool isEmpty = records->empty();
    m_nights.setRecords(std::move(*records), settings->pauses);
    emit changed();
    return isEmpty ? Empty : Ready;
}

void DiaryViewModel::noteTwitch() {
    const auto logged = m_diary.logTwitch({});
    if (!logged) {
        say(logged.error());
        return;
    }
    const EntryId id = logged->id;
    //: %1 a clock time, %2 "Night of Mon 23 → Tue 24"
    say(tr("Twitch noted at %1. %2.")
            .arg(clockText(m_clock.now(), m_clock.zone(), m_locale), nightTitle(logged->night, m_locale)),
        [this, id] { return m_diary.removeTwitch(id); });
}

} // namespace softfall
