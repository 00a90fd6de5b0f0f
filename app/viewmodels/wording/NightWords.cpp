#include "viewmodels/wording/NightWords.h"

#include "viewmodels/wording/CheckInWords.h"
#include "viewmodels/wording/DiaryWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NightWords)
};

QString yesOrNo(bool answer) {
    return answer ? Words::tr("yes") : Words::tr("no");
}

QString nameOf(const NightLine::Mark& mark, const std::vector<Habit>& habits,
               const std::vector<CaffeinePreset>& drinks) {
    using Kind = NightLine::Kind;
    switch (mark.kind) {
    case Kind::InBed:
        return Words::tr("in bed");
    case Kind::Asleep:
        return Words::tr("lights out to awake");
    case Kind::Planned:
        return Words::tr("sleep as planned");
    case Kind::Routine:
        return Words::tr("wind-down");
    case Kind::Caffeine:
        return Words::tr("caffeine cut-off");
    case Kind::Nicotine:
        return Words::tr("nicotine cut-off");
    case Kind::Exercise:
        return Words::tr("exercise cut-off");
    case Kind::Screens:
        return Words::tr("screen cut-off");
    case Kind::Habit:
        return mark.index < habits.size() ? habitWords(habits[mark.index], drinks) : QString();
    case Kind::Twitch:
        return Words::tr("twitch");
    }
    return {};
}

/// One of a list of times: "in bed 23:00".
QString pointWords(NightPoint point, const QString& clock) {
    switch (point) {
    case NightPoint::InBed:
        //: of a list of times; %1 a clock time
        return Words::tr("in bed %1").arg(clock);
    case NightPoint::LightsOut:
        //: of a list of times; %1 a clock time
        return Words::tr("lights out %1").arg(clock);
    case NightPoint::Wake:
        //: of a list of times; %1 a clock time
        return Words::tr("awake %1").arg(clock);
    case NightPoint::OutOfBed:
        //: of a list of times; %1 a clock time
        return Words::tr("out of bed %1").arg(clock);
    }
    return {};
}

/// What a button does with a time: "Set lights-out to 23:00".
QString changeWords(NightPoint point, const QString& clock) {
    switch (point) {
    case NightPoint::InBed:
        //: a button; %1 a clock time
        return Words::tr("Set “In bed” to %1").arg(clock);
    case NightPoint::LightsOut:
        //: a button; %1 a clock time
        return Words::tr("Set lights-out to %1").arg(clock);
    case NightPoint::Wake:
        //: a button; %1 a clock time
        return Words::tr("Set wake time to %1").arg(clock);
    case NightPoint::OutOfBed:
        //: a button; %1 a clock time
        return Words::tr("Set “Out of bed” to %1").arg(clock);
    }
    return {};
}

QString clockOf(const Night& night, NightPoint point, const QLocale& locale) {
    return clockText((night.*timeAt(point))->wall(), locale);
}

} // namespace

QStringList qualityAnswers() {
    return {Words::tr("Badly", "how did you sleep"), Words::tr("Not well", "how did you sleep"),
            Words::tr("So-so", "how did you sleep"), Words::tr("Well", "how did you sleep"),
            Words::tr("Very well", "how did you sleep")};
}

QStringList fatigueAnswers() {
    return {Words::tr("Not at all", "tired now"), Words::tr("A little", "tired now"),
            Words::tr("Somewhat", "tired now"), Words::tr("Quite", "tired now"), Words::tr("Very", "tired now")};
}

QStringList wokeAnswers(int twitches) {
    return twitches == 1 ? QStringList{Words::tr("No", "did it wake you"), Words::tr("Yes", "did it wake you")}
                         : QStringList{Words::tr("No", "did they wake you"), Words::tr("Some did", "did they wake you"),
                                       Words::tr("Most did", "did they wake you")};
}

std::vector<std::pair<QString, QString>> nightFacts(const Night& night, const QLocale& locale) {
    std::vector<std::pair<QString, QString>> facts;
    const auto number = [&facts](const QString& name, const std::optional<int>& value) {
        if (value) {
            facts.emplace_back(name, QString::number(*value));
        }
    };
    const auto length = [&facts](const QString& name, const std::optional<int>& value) {
        if (value) {
            facts.emplace_back(name, *value == 0 ? Words::tr("none") : durationText(minutes(*value)));
        }
    };
    const auto time = [&facts, &locale](const QString& name, const std::optional<ZonedInstant>& at) {
        if (at) {
            facts.emplace_back(name, clockText(at->wall(), locale));
        }
    };
    const auto answer = [&facts](const QString& name, const std::optional<bool>& value) {
        if (value) {
            facts.emplace_back(name, yesOrNo(*value));
        }
    };
    const auto choice = [&facts](const QString& name, const std::optional<int>& index, const QStringList& answers) {
        if (index && *index >= 0 && *index < answers.size()) {
            facts.emplace_back(name, answers[*index]);
        }
    };
    if (night.woke && night.twitches == 1) {
        facts.emplace_back(Words::tr("It woke me"), yesOrNo(*night.woke != Woke::None));
    } else if (night.woke && night.twitches != 0) {
        facts.emplace_back(Words::tr("Woke me"), *night.woke == Woke::None   ? Words::tr("none")
                                                 : *night.woke == Woke::Some ? Words::tr("some")
                                                                             : Words::tr("most"));
    }
    choice(Words::tr("How I slept"), night.quality ? std::optional(*night.quality - 1) : std::nullopt,
           qualityAnswers());
    choice(Words::tr("Tired in the morning"), night.fatigue, fatigueAnswers());
    time(Words::tr("In bed"), night.inBed);
    time(Words::tr("Lights out"), night.lightsOut);
    if (night.solMinutes == 0) {
        facts.emplace_back(Words::tr("Fell asleep"), Words::tr("right away"));
    } else {
        length(Words::tr("Fell asleep after"), night.solMinutes);
    }
    number(Words::tr("Times awake"), night.awakenings);
    length(Words::tr("Time awake at night"), night.wasoMinutes);
    time(Words::tr("Awake"), night.wake);
    time(Words::tr("Out of bed"), night.outOfBed);
    if (const auto asleep = night.lightsOutToWake()) {
        facts.emplace_back(Words::tr("From lights out to waking"), durationText(*asleep));
    }
    number(Words::tr("Pain, 0 to 10"), night.pain);
    answer(Words::tr("With a cramp"), night.cramp);
    answer(Words::tr("Spread to other limbs"), night.spread);
    answer(Words::tr("Came back in the middle of the night"), night.middleOfNight);
    if (night.backfilled) {
        facts.emplace_back(Words::tr("Added later"), Words::tr("not counted in Progress"));
    } else if (night.late) {
        facts.emplace_back(Words::tr("Answered late"), Words::tr("more than a day after waking"));
    }
    return facts;
}

QString sleepWords(const Night& night, const QLocale& locale) {
    NightRecord record;
    record.status = night.status == NightStatus::Logged   ? NightRecordStatus::Logged
                    : night.status == NightStatus::Unsure ? NightRecordStatus::Unsure
                                                          : NightRecordStatus::NoSleep;
    record.twitches = night.twitches;
    const QString standing = statusWords(record);
    if (!night.lightsOut || !night.wake) {
        return standing;
    }
    //: two clock times, and "2 twitches"
    return Words::tr("%1 to %2: %3")
        .arg(clockText(night.lightsOut->wall(), locale), clockText(night.wake->wall(), locale), standing);
}

QString markWords(const NightLine::Mark& mark, const std::vector<Habit>& habits,
                  const std::vector<CaffeinePreset>& drinks, const TimeZone& zone, const QLocale& locale) {
    const QString from = clockText(mark.from, zone, locale);
    const QString name = nameOf(mark, habits, drinks);
    return mark.from == mark.to ? Words::tr("%1 %2", "a clock time and what was then").arg(from, name)
                                : Words::tr("%1 to %2 %3", "two clock times and what was between")
                                      .arg(from, clockText(mark.to, zone, locale), name);
}

QString slipQuestion(const NightSlip& slip) {
    switch (slip.kind) {
    case NightSlip::Kind::OutOfOrder:
        return Words::tr("Are these times in order?");
    case NightSlip::Kind::NoSleepLeft:
        return Words::tr("Awake for longer than the night was?");
    case NightSlip::Kind::BedLong:
        //: %1 "20 h"
        return Words::tr("In bed for %1?").arg(durationText(slip.length));
    case NightSlip::Kind::BedShort:
        //: %1 "40 min"
        return Words::tr("In bed for only %1?").arg(durationText(slip.length));
    case NightSlip::Kind::AsleepLate:
        //: %1 "7 h"
        return Words::tr("Asleep only after %1?").arg(durationText(slip.length));
    }
    return {};
}

QString slipDetail(const NightSlip& slip, const Night& night, const QLocale& locale) {
    QStringList entered;
    for (const NightPoint point : {NightPoint::InBed, NightPoint::LightsOut, NightPoint::Wake, NightPoint::OutOfBed}) {
        if (night.*timeAt(point)) {
            entered << pointWords(point, clockOf(night, point, locale));
        }
    }
    //: %1 "in bed 23:10, lights out 23:00"
    const QString words = Words::tr("You entered: %1.").arg(entered.join(QStringLiteral(", ")));
    QStringList meant;
    for (const NightPoint point : slip.swapped) {
        meant << pointWords(point, clockOf(*slip.meant, point, locale));
    }
    //: %1 a sentence, %2 "lights out 23:00"
    return meant.isEmpty() ? words : Words::tr("%1 Did you mean %2?").arg(words, meant.join(QStringLiteral(", ")));
}

QString slipCorrection(const NightSlip& slip, const QLocale& locale) {
    if (slip.swapped.empty()) {
        return {};
    }
    const auto clock = [&](NightPoint point) { return clockOf(*slip.meant, point, locale); };
    if (slip.swapped.size() == 1) {
        return changeWords(slip.swapped.front(), clock(slip.swapped.front()));
    }
    if (clock(slip.swapped.front()) == clock(slip.swapped.back())) {
        //: a button that corrects two times; %1 a clock time
        return Words::tr("Change both to %1").arg(clock(slip.swapped.front()));
    }
    QStringList meant;
    for (const NightPoint point : slip.swapped) {
        meant << pointWords(point, clock(point));
    }
    //: a button that corrects two times; %1 "in bed 22:50, lights out 23:00"
    return Words::tr("Change to %1").arg(meant.join(QStringLiteral(", ")));
}

} // namespace softfall
