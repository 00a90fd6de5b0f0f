#include "viewmodels/diary/DiaryRows.h"

#include "viewmodels/wording/TimeWords.h"

namespace softfall {

QString DiaryRow::key() const {
    return toIsoString(night.record.night);
}

QString DiaryRow::title() const {
    return nightTitle(night.record.night, locale);
}

QString DiaryRow::month() const {
    return week.isEmpty() ? monthAndYear(night.record.night, locale) : week;
}

} // namespace softfall
