#include "viewmodels/settings/DiarySettingsViewModel.h"

#include "viewmodels/settings/PlanEdit.h"
#include "viewmodels/wording/CheckInWords.h"

#include <algorithm>

namespace softfall {

DiarySettingsViewModel::DiarySettingsViewModel(EveningService& evening, PageViewModel& page)
    : QObject(&page)
    , m_evening(evening)
    , m_page(page) {}

void DiarySettingsViewModel::read() {
    m_preferences = m_evening.settings().diary;
    std::vector<CaffeinePresetRow> rows;
    for (const CaffeinePreset& preset : m_preferences.caffeine) {
        rows.push_back({presetTitle(preset), preset.milligrams, tr("%1 mg").arg(preset.milligrams),
                        m_preferences.caffeine.size() > 1});
    }
    m_presets.setRows(std::move(rows));
    emit changed();
}

template <typename Edit>
void DiarySettingsViewModel::edit(Edit change, const QString& message) {
    editPlan(
        m_evening, m_page, [&change](PlanSettings& settings) { change(settings.diary); }, message);
    m_page.refresh(); // also after a refusal: the controls show what is stored
}

void DiarySettingsViewModel::setCounts(int counts) {
    const auto wanted = counts == 1 ? CountDisplay::EachWeek : CountDisplay::EachNight;
    edit([wanted](DiaryPreferences& diary) { diary.counts = wanted; },
         wanted == CountDisplay::EachWeek ? tr("Counts are shown by week.") : tr("Counts are shown night by night."));
}

void DiarySettingsViewModel::setLogsLive(bool logs) {
    edit([logs](DiaryPreferences& diary) { diary.logsLive = logs; },
         logs ? tr("Twitches can be logged as they happen.") : tr("Only the morning asks about twitches."));
}

void DiarySettingsViewModel::setMilligrams(int row, int milligrams) {
    if (hasRow(row)) {
        edit([row, milligrams](DiaryPreferences& diary) { diary.caffeine[std::size_t(row)].milligrams = milligrams; },
             //: %1 "Coffee", %2 a number
             tr("%1 counts as %2 mg.").arg(m_presets.rows()[std::size_t(row)].title).arg(milligrams));
    }
}

void DiarySettingsViewModel::removePreset(int row) {
    if (hasRow(row)) {
        edit([row](DiaryPreferences& diary) { diary.caffeine.erase(diary.caffeine.begin() + row); },
             //: from the list of drinks; %1 "Coffee"
             tr("%1 removed.").arg(m_presets.rows()[std::size_t(row)].title));
    }
}

void DiarySettingsViewModel::addPreset(const QString& name, int milligrams) {
    const QString label = name.trimmed();
    const auto isIt = [&label](const CaffeinePresetRow& row) {
        return row.title.compare(label, Qt::CaseInsensitive) == 0;
    };
    if (std::ranges::any_of(m_presets.rows(), isIt)) {
        m_page.notifyFailure(tr("%1 is in the list already.").arg(label));
        return;
    }
    if (label.isEmpty()) {
        m_page.notifyFailure(tr("A drink needs a name."));
        return;
    }
    edit(
        [&label, milligrams](DiaryPreferences& diary) {
            diary.caffeine.push_back({std::nullopt, label, milligrams});
        },
        //: to the list of drinks; %1 "Mate"
        tr("%1 added.").arg(label));
}

void DiarySettingsViewModel::restoreDefaultPresets() {
    edit([](DiaryPreferences& diary) { diary.caffeine = defaultCaffeinePresets(); }, tr("The usual drinks are back."));
}

} // namespace softfall
