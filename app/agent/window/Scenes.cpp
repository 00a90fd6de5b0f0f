#include "agent/window/Scenes.h"

#include "core/time/ClockOnDate.h"
#include "core/time/Weekday.h"

namespace softfall {

namespace {

constexpr int lastMonth = -1;

const QString diaryPlace = QStringLiteral("diary");
const QString progressPlace = QStringLiteral("progress");
const QString tonightPlace = QStringLiteral("tonight");

/// The place of a page of WindowViewModel::pages().
QString placeOf(const QString& page) {
    static const std::pair<const char*, const char*> over[] = {{"routine", "tonight"}, {"morning", "diary"},
                                                               {"night", "diary"},     {"article", "learn"},
                                                               {"report", "progress"}, {"paper", "diary"}};
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

void addHealth(std::vector<Scene>& scenes, WindowViewModel& window) {
    scenes.push_back({QStringLiteral("health-medicine"), QStringLiteral("health"), [&window] {
                          window.setPage(QStringLiteral("health"));
                          window.health()->medicines()->begin();
                      }});
}

/// The sheet with some nights typed in; the example has answers for all of them.
void addPaper(std::vector<Scene>& scenes, WindowViewModel& window) {
    scenes.push_back({QStringLiteral("paper-typed"), diaryPlace, [&window] {
                          window.health()->medicines()->close();
                          window.setPage(QStringLiteral("paper"));
                          FromPaperViewModel& sheet = *window.fromPaper();
                          for (int row = 0; row < 4; ++row) {
                              sheet.replace(row);
                              (void)sheet.write(row, FromPaperViewModel::Twitches, QString::number(row + 1));
                              (void)sheet.write(row, FromPaperViewModel::Woke, QStringLiteral("2"));
                              (void)sheet.write(row, FromPaperViewModel::Coffee, QStringLiteral("x"));
                          }
                      }});
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

void addWelcome(std::vector<Scene>& scenes, WindowViewModel& window) {
    WelcomeViewModel& welcome = *window.welcome();
    const auto showScreen = [&window, &welcome](int screen) {
        return [&window, &welcome, screen] {
            window.setPage(QStringLiteral("welcome"));
            while (welcome.screen() < screen) {
                welcome.next();
            }
            if (screen == 2 && !welcome.isReopened()) {
                for (const auto& [row, answer] : {std::pair(0, 0), {1, 1}, {2, 1}, {3, 0}, {3, 1}}) {
                    welcome.answer(row, answer);
                }
            }
        };
    };
    for (int screen = 2; screen <= welcomeScreens; ++screen) {
        scenes.push_back({QStringLiteral("welcome-%1").arg(screen), QStringLiteral("welcome"), showScreen(screen)});
    }
}

void addSettings(std::vector<Scene>& scenes, WindowViewModel& window) {
    SettingsSearchViewModel& sections = *window.settings()->search();
    const std::pair<SettingsSearchViewModel::Section, const char*> named[] = {
        {SettingsSearchViewModel::Plan, "settings-plan"},
        {SettingsSearchViewModel::Reminders, "settings-reminders"},
        {SettingsSearchViewModel::WindDown, "settings-wind-down"},
        {SettingsSearchViewModel::Sound, "settings-sound"},
        {SettingsSearchViewModel::Diary, "settings-diary"},
        {SettingsSearchViewModel::Check, "settings-check"}};
    for (const auto& [section, name] : named) {
        scenes.push_back({QString::fromLatin1(name), QStringLiteral("settings"), [&window, &sections, section] {
                              window.setPage(QStringLiteral("settings"));
                              sections.setSection(section);
                          }});
    }
    scenes.push_back({QStringLiteral("settings-found"), QStringLiteral("settings"),
                      [&sections] { sections.setQuery(QStringLiteral("caffeine")); }});
    scenes.push_back({QStringLiteral("settings-quit"), QStringLiteral("settings"), [&window, &sections] {
                          sections.setQuery({});
                          window.leaving()->ask();
                      }});
    scenes.push_back({QStringLiteral("settings-shortcuts"), QStringLiteral("settings"), [&window] {
                          window.leaving()->stay();
                          emit window.shortcutsWanted();
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

/// Moves the plan of the example, for the clock cannot be moved.
void planBedtimeIn(const Services& services, minutes untilBedtime) {
    const TimeZone zone = services.evening.planningZone();
    const TimeOfDay bedtime = timeOfDayAt(zone.wallAt(services.clock.now() + untilBedtime));
    const TimeOfDay wake(minutes((bedtime.sinceMidnight() + hours(8)).count() % (24 * 60)));
    (void)services.evening.set([bedtime, wake](PlanSettings& settings) {
        for (const std::chrono::weekday day : allWeekdays) {
            settings.schedule.set(day, {bedtime, wake});
        }
    });
}

/// Tonight at each hour.
void addTonight(std::vector<Scene>& scenes, WindowViewModel& window, const Services& services) {
    const auto at = [&window, &services](minutes untilBedtime) {
        return [&window, &services, untilBedtime] {
            planBedtimeIn(services, untilBedtime);
            window.setPage(tonightPlace);
        };
    };
    scenes.push_back(
        {QStringLiteral("tonight-morning"), tonightPlace, [&services, morning = at(hours(16) - minutes(10))] {
             morning();
             (void)services.diary.removeAnswer(services.evening.currentNight() - std::chrono::days(1), 1);
         }});
    scenes.push_back(
        {QStringLiteral("tonight-day"), tonightPlace, [&window, &services, day = at(hours(13) + minutes(30))] {
             (void)services.checkIns.putOffMorning(*window.tonight()->unansweredNight());
             day();
         }});
    scenes.push_back({QStringLiteral("tonight-logged"), tonightPlace, [&window] { window.tonight()->log()->log(0); }});
    scenes.push_back({QStringLiteral("tonight-earlier"), tonightPlace, [&window] {
                          window.tonight()->log()->setWhen(3);
                          window.tonight()->log()->setTime(23 * 60 + 59);
                      }});
    scenes.push_back(
        {QStringLiteral("tonight-message"), tonightPlace, [&window] { window.tonight()->log()->close(); }});
    scenes.push_back(
        {QStringLiteral("tonight-change"), tonightPlace, [&window] { window.tonight()->change()->begin(); }});
    // Pressed once more it is as before.
    const auto pressMore = [&window] {
        const int tiles = window.tonight()->log()->tiles()->rowCount({});
        window.tonight()->log()->log(tiles - 1);
    };
    scenes.push_back({QStringLiteral("tonight-more"), tonightPlace, [&window, pressMore] {
                          window.tonight()->change()->cancel();
                          window.message()->dismiss();
                          pressMore();
                      }});
    scenes.push_back({QStringLiteral("tonight-evening"), tonightPlace, [pressMore, evening = at(minutes(89))] {
                          pressMore();
                          evening();
                      }});
    scenes.push_back(
        {QStringLiteral("tonight-skipped"), tonightPlace, [&window] { window.tonight()->windDown()->skip(); }});
    scenes.push_back({QStringLiteral("tonight-late"), tonightPlace, [&window, late = at(minutes(62))] {
                          window.tonight()->remindAgain();
                          window.message()->dismiss();
                          late();
                      }});
    scenes.push_back({QStringLiteral("tonight-paused"), tonightPlace, [&window, &services] {
                          (void)services.routine.start();
                          (void)services.routine.pause();
                          window.tonight()->refresh();
                      }});
    scenes.push_back({QStringLiteral("tonight-stopped"), tonightPlace, [&window, &services] {
                          (void)services.routine.abandon();
                          window.tonight()->refresh();
                      }});
    scenes.push_back({QStringLiteral("tonight-up"), tonightPlace, [&window, &services, night = at(minutes(-70))] {
                          (void)services.routine.start();
                          (void)services.routine.finish();
                          night();
                          window.tonight()->stayUp();
                      }});
    scenes.push_back({QStringLiteral("tonight-night"), tonightPlace, [&window, &services, night = at(minutes(-70))] {
                          (void)services.edits.undo();
                          window.message()->dismiss();
                          night();
                      }});
    scenes.push_back({QStringLiteral("tonight-night-logged"), tonightPlace, [&window] { window.logTwitch(); }});
    scenes.push_back({QStringLiteral("just-jolted"), tonightPlace, [&window] { window.justJolted()->open(); }});
    scenes.push_back({QStringLiteral("tonight-all"), tonightPlace, [&window] {
                          window.justJolted()->close();
                          window.tonight()->showEverything();
                      }});
}

void addRoutine(std::vector<Scene>& scenes, WindowViewModel& window, const Services& services) {
    RoutineService& routine = services.routine;
    scenes.push_back({QStringLiteral("routine-safety"), tonightPlace, [&window, &services] {
                          planBedtimeIn(services, minutes(89));
                          window.openRoutine();
                          (void)services.routine.skipTo(StepId::Screens);
                      }});
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
    scenes.push_back({QStringLiteral("article-sources"), QStringLiteral("learn"),
                      [&window] { window.openArticle(QStringLiteral("regular-hours")); }});
    addWelcome(scenes, window);
    addDiary(scenes, window);
    addHealth(scenes, window);
    addPaper(scenes, window);
    addCharts(scenes, window);
    addSettings(scenes, window);
    if (services.isExample) {
        addSlip(scenes, window);
        addTonight(scenes, window, services.services);
        addRoutine(scenes, window, services.services);
    }
    return scenes;
}

} // namespace softfall
