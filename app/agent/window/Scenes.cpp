#include "agent/window/Scenes.h"

namespace softfall {

namespace {

constexpr int lastMonth = -1;

const QString diaryPlace = QStringLiteral("diary");
const QString progressPlace = QStringLiteral("progress");
const QString tonightPlace = QStringLiteral("tonight");

/// The place of a page of WindowViewModel::pages().
QString placeOf(const QString& page) {
    static const std::pair<const char*, const char*> over[] = {{"routine", "tonight"},
                                                               {"morning", "diary"},
                                                               {"night", "diary"},
                                                               {"article", "learn"},
                                                               {"readiness", "settings"}};
    for (const auto& [each, place] : over) {
        if (page == QLatin1String(each)) {
            return QString::fromLatin1(place);
        }
    }
    return page;
}

void addDiary(std::vector<Scene>& scenes, WindowViewModel& window) {
    const auto show = [&window](const char* page, auto arrange) {
        return [&window, page, arrange] {
            window.setPage(QString::fromLatin1(page));
            arrange();
        };
    };
    DiaryViewModel& diary = *window.diary();
    NightViewModel& night = *window.night();
    scenes.push_back({QStringLiteral("diary-calendar"), diaryPlace, show("diary", [&diary] {
                          diary.setView(DiaryViewModel::Calendar);
                          diary.calendar()->previous();
                      })});
    scenes.push_back({QStringLiteral("diary-changes"), diaryPlace,
                      show("diary", [&diary] { diary.setView(DiaryViewModel::Changes); })});
    scenes.push_back(
        {QStringLiteral("diary-change"), diaryPlace, show("diary", [&diary] { diary.changes()->begin(); })});
    scenes.push_back({QStringLiteral("diary-found"), diaryPlace, show("diary", [&diary] {
                          diary.changes()->close();
                          diary.setView(DiaryViewModel::List);
                          diary.search()->setQuery(QStringLiteral("a"));
                      })});
    scenes.push_back({QStringLiteral("diary-found-none"), diaryPlace,
                      show("diary", [&diary] { diary.search()->setQuery(QStringLiteral("qqq")); })});
    scenes.push_back({QStringLiteral("night-twitch"), diaryPlace, show("night", [&diary, &night] {
                          diary.search()->setQuery({});
                          night.addTwitch();
                      })});
    scenes.push_back({QStringLiteral("night-habit"), diaryPlace, show("night", [&night] {
                          night.twitchEditor()->close();
                          night.addHabit();
                      })});
    scenes.push_back({QStringLiteral("morning-late"), diaryPlace, [&window, &night] {
                          night.habitEditor()->close();
                          window.openNight(toIsoString(night.night() + std::chrono::days(30 * lastMonth)));
                          window.answerNight();
                      }});
    scenes.push_back({QStringLiteral("morning-second"), diaryPlace, [&window] { window.answerSecondSleep(); }});
}

void addCharts(std::vector<Scene>& scenes, WindowViewModel& window) {
    ProgressViewModel& progress = *window.progress();
    const std::pair<ProgressViewModel::View, const char*> views[] = {
        {ProgressViewModel::Calendar, "progress-calendar"},         {ProgressViewModel::Weekdays, "progress-weekdays"},
        {ProgressViewModel::AfterLightsOut, "progress-lights-out"}, {ProgressViewModel::Kinds, "progress-kinds"},
        {ProgressViewModel::SleepTimes, "progress-sleep-times"},    {ProgressViewModel::Steps, "progress-steps"},
        {ProgressViewModel::Caffeine, "progress-caffeine"}};
    for (const auto& [view, name] : views) {
        scenes.push_back({QString::fromLatin1(name), progressPlace, [&window, &progress, view] {
                              window.setPage(progressPlace);
                              progress.setView(view);
                          }});
    }
    scenes.push_back({QStringLiteral("progress-all"), progressPlace, [&progress] {
                          progress.setView(ProgressViewModel::Nights);
                          progress.setLength(ChartSpan::All);
                      }});
}

void addSlip(std::vector<Scene>& scenes, WindowViewModel& window) {
    scenes.push_back({QStringLiteral("morning-slip"), diaryPlace, [&window] {
                          window.openNight(toIsoString(window.morning()->night()));
                          window.answerNight();
                          MorningViewModel& morning = *window.morning();
                          morning.setTwitchAnswer(2);
                          morning.setTimesOpen(true);
                          morning.details()->setLightsOut(11 * 60);
                          morning.save();
                      }});
    scenes.push_back({QStringLiteral("morning-fold"), diaryPlace, [&window] {
                          window.morning()->reviewTimes();
                          window.morning()->setMoreOpen(true);
                      }});
}

void addRoutine(std::vector<Scene>& scenes, WindowViewModel& window, RoutineService& routine) {
    scenes.push_back({QStringLiteral("routine-safety"), tonightPlace, [&window] { window.openRoutine(); }});
    scenes.push_back(
        {QStringLiteral("routine-check-in"), tonightPlace, [&window] { window.routine()->safety()->confirm(false); }});
    const auto skipTo = [&routine](StepId step) { return [&routine, step] { (void)routine.skipTo(step); }; };
    scenes.push_back({QStringLiteral("routine-stretching"), tonightPlace, skipTo(StepId::Stretching)});
    const std::pair<WindDownActivity, const char*> activities[] = {
        {WindDownActivity::Reading, "routine-reading"},
        {WindDownActivity::Breathing, "routine-breathing"},
        {WindDownActivity::QuietRelaxation, "routine-relaxation"},
        {WindDownActivity::Meditation, "routine-meditation"}};
    for (const auto& [activity, name] : activities) {
        scenes.push_back({QString::fromLatin1(name), tonightPlace, [&routine, activity] {
                              const auto session = routine.session();
                              const bool isThere = session && session->current < session->steps.size() &&
                                                   session->steps[session->current].step == StepId::WindDown;
                              if (!isThere) {
                                  (void)routine.skipTo(StepId::WindDown);
                              }
                              (void)routine.choose(activity);
                          }});
    }
}

} // namespace

std::vector<Scene> scenesOf(WindowViewModel& window, const WindowServices& services) {
    std::vector<Scene> scenes;
    for (const QString& page : WindowViewModel::pages()) {
        scenes.push_back({page, placeOf(page), [&window, page] { window.setPage(page); }});
    }
    addDiary(scenes, window);
    addCharts(scenes, window);
    if (services.isExample) {
        addSlip(scenes, window);
        addRoutine(scenes, window, services.services.routine);
    }
    return scenes;
}

} // namespace softfall
