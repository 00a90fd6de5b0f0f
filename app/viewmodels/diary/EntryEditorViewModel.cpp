#include "viewmodels/diary/EntryEditorViewModel.h"

#include "core/time/ClockOnDate.h"
#include "viewmodels/wording/TimeWords.h"

namespace softfall {

EntryEditorViewModel::EntryEditorViewModel(DiaryService& diary, QLocale locale, PageViewModel& page)
    : QObject(&page)
    , m_diary(diary)
    , m_locale(std::move(locale))
    , m_page(page) {}

void EntryEditorViewModel::setTime(int minutesOfDay) {
    set(m_time, TimeOfDay(minutes(minutesOfDay)));
}

QString EntryEditorViewModel::day() const {
    return m_isOpen ? dayName(std::chrono::floor<std::chrono::days>(wall()), m_locale) : QString();
}

QString EntryEditorViewModel::clockWords() const {
    return clockText(m_time, m_locale);
}

ZonedInstant EntryEditorViewModel::edited(const ZonedInstant& at) const {
    return std::chrono::floor<minutes>(wallOf(at)) == wall() ? at : zonedAtWall(wall(), m_frame.zone);
}

void EntryEditorViewModel::show(TimeOfDay time) {
    m_time = time;
    m_isOpen = true;
    emit changed();
}

void EntryEditorViewModel::close() {
    set(m_isOpen, false);
}

} // namespace softfall
