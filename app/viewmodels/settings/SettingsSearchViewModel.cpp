#include "viewmodels/settings/SettingsSearchViewModel.h"

#include "viewmodels/wording/MarkedWords.h"

namespace softfall {

SettingsSearchViewModel::SettingsSearchViewModel(QObject* parent)
    : QObject(parent) {}

QStringList SettingsSearchViewModel::sections() {
    return {tr("Plan", "section of Settings"),           tr("Reminders", "section of Settings"),
            tr("Wind-down", "section of Settings"),      tr("Sound and dark", "section of Settings"),
            tr("Diary and data", "section of Settings"), tr("Check", "section of Settings")};
}

std::vector<SettingsSearchViewModel::Entry> SettingsSearchViewModel::entries() {
    return {
        //: what else people may type into the search of Settings; so are the next ones
        {Plan, tr("Bedtime and wake-up"), tr("sleep time, alarm, weekdays, weekend, schedule")},
        {Plan, tr("Wind-down starts"), tr("routine, evening, minutes")},
        {Plan, tr("Screens off"), tr("display, phone, cut-off")},
        {Plan, tr("Last caffeine"), tr("coffee, tea, cut-off, hours")},
        {Plan, tr("Last large coffee"), tr("caffeine, 200 mg, energy drink, cut-off, hours")},
        {Plan, tr("Latest time for caffeine"), tr("coffee, tea, 14:00, cut-off")},
        {Plan, tr("Caffeine half-life"), tr("coffee, hours, left at bedtime, pill, pregnancy, smoking")},
        {Plan, tr("Last nicotine"), tr("smoking, cigarette, cut-off, hours")},
        {Plan, tr("Hard exercise ends"), tr("sport, workout, training, cut-off, hours")},
        {Reminders, tr("What to remind you of"), tr("reminders, notifications, turn off, cut-offs")},
        {Reminders, tr("Discreet words"), tr("notifications, privacy, hide")},
        {Reminders, tr("Pause"), tr("holiday, illness, silence, no reminders")},
        {Reminders, tr("Away from home"), tr("travel, trip, time zone")},
        {Reminders, tr("Calendar for the phone"), tr("ics, export, alarms")},
        {Reminders, tr("Start with the desktop"), tr("autostart, login, background")},
        {WindDown, tr("Steps of the evening"), tr("order, minutes, routine")},
        {WindDown, tr("Stretching"), tr("short, standard")},
        {WindDown, tr("Each hold"), tr("stretching, seconds")},
        {WindDown, tr("Seated and lying stretches only"), tr("chair, standing, safety")},
        {WindDown, tr("Breathe 4 seconds in, 6 out"), tr("breathing, pace")},
        {WindDown, tr("Meditation"), tr("minutes, bell")},
        {Sound, tr("What you hear"), tr("voice, tones, silence, speech")},
        {Sound, tr("Volume"), tr("loud, quiet")},
        {Sound, tr("Voice"), tr("speech, engine, flite, espeak, man, woman, sample")},
        {Sound, tr("Pace"), tr("slow, fast, speed, voice")},
        {Sound, tr("Your own recordings"), tr("voice, folder, files, speak yourself")},
        {Sound, tr("Black window from screens-off"), tr("dark, full screen")},
        {Sound, tr("Turn off the displays"), tr("monitor, dark, power")},
        {Sound, tr("Warm light from screens-off"), tr("night light, colour, red")},
        {Sound, tr("Slow breathing after a twitch"), tr("night, headset, media key, voice")},
        {Sound, tr("Colours"), tr("theme, dark mode, evening, appearance")},
        {Sound, tr("Text size"), tr("font, larger, scale")},
        {Sound, tr("Reduce motion"), tr("animation, reduced")},
        {Diary, tr("Show counts"), tr("counts, each night, by week")},
        {Diary, tr("Log twitches as they happen"), tr("tray, T key")},
        {Diary, tr("Drinks with caffeine"), tr("coffee, espresso, tea, energy drink, serving")},
        {Diary, tr("Health check"), tr("medicines, symptoms, clinician, doctor, findings")},
        {Diary, tr("Your data"), tr("folder, file, privacy")},
        {Diary, tr("Backups, export, deletion"), tr("restore, import, delete, copies, sync, conflict")},
        {Diary, tr("Show the welcome again"), tr("first start, beginning, setup")},
        {Diary, tr("Keyboard shortcuts"), tr("keys, help")},
        {Check, tr("Will it work tonight?"), tr("check, test, notifications, voice, tray")},
        {Check, tr("Recent reminders"), tr("log, shown, missed, why")},
    };
}

void SettingsSearchViewModel::setSection(int section) {
    if (m_section != section) {
        m_section = section;
        emit sectionChanged();
    }
}

void SettingsSearchViewModel::setQuery(const QString& query) {
    if (m_query == query) {
        return;
    }
    m_query = query;
    const SearchQuery words(query);
    const QStringList titles = sections();
    std::vector<FoundSettingRow> rows;
    for (const Entry& entry : entries()) {
        const QString detail = titles[entry.section] + QStringLiteral(" · ") + entry.words;
        if (words.isIn(foldedForSearch(entry.title + u'\n' + detail))) {
            rows.push_back(
                {int(entry.section), entry.title, markedWords(entry.title, words), detail, markedWords(detail, words)});
        }
    }
    m_summary = words.isEmpty() ? QString()
                : rows.empty()  ? tr("Nothing found. Try another word.")
                                : tr("%n settings found", nullptr, int(rows.size()));
    m_found.setRows(std::move(rows));
    emit changed();
}

} // namespace softfall
