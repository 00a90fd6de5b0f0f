#include "viewmodels/wording/NightWords.h"

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

QString nameOf(const NightLine::Mark& mark, const std::vector<Habit>& habits) {
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
        return Words::tr("screens cut-off");
    case Kind::Habit:
        return mark.index < habits.size() ? habitWords(habits[mark.index]) : QString();
    case Kind::Twitch:
        return Words::tr("twitch");
    }
    return {};
}

QString pointWords(NightPoint point) {
    switch (point) {
    case NightPoint::InBed:
        //: of a list of times: in bed 23:00
        return Words::tr("in bed %1");
    case NightPoint::LightsOut:
        return Words::tr("lights out %1");
    case NightPoint::Wake:
        return Words::tr("awake %1");
    case NightPoint::OutOfBed:
        return Words::tr("out of bed %1");
    }
    return {};
}

QString clockOf(const Night& night, NightPoint point, const QLocale& locale) {
    return clockText((night.*timeAt(point))->wall(), locale);
}

} // namespace

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
    if (night.woke && night.twitches != 0) {
        facts.emplace_back(Words::tr("Woke me"), *night.woke == Woke::None   ? Words::tr("none")
                                                 : *night.woke == Woke::Some ? Words::tr("some")
                                                                             : Words::tr("most"));
    }
    number(Words::tr("The night, 1 bad to 5 good"), night.quality);
    number(Words::tr("Tired in the morning, 0 to 4"), night.fatigue);
    time(Words::tr("In bed"), night.inBed);
    time(Words::tr("Lights out"), night.lightsOut);
    length(Words::tr("Time to fall asleep"), night.solMinutes);
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
        facts.emplace_back(Words::tr("Told late"), Words::tr("more than a day after waking"));
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

QString markWords(const NightLine::Mark& mark, const std::vector<Habit>& habits, const TimeZone& zone,
                  const QLocale& locale) {
    const QString from = clockText(mark.from, zone, locale);
    const QString name = nameOf(mark, habits);
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
    QStringList told;
    for (const NightPoint point : {NightPoint::InBed, NightPoint::LightsOut, NightPoint::Wake, NightPoint::OutOfBed}) {
        if (night.*timeAt(point)) {
            told << pointWords(point).arg(clockOf(night, point, locale));
        }
    }
    //: %1 "in bed 23:10, lights out 23:00"
    QStringList sentences{Words::tr("Told: %1.").arg(told.join(QStringLiteral(", ")))};
    for (const NightPoint point : slip.swapped) {
        //: two clock times, twelve hours apart
        sentences << Words::tr("%1 may be meant as %2.")
                         .arg(clockOf(night, point, locale), clockOf(*slip.meant, point, locale));
    }
    sentences.removeDuplicates(); // in bed and lights-out are often the same
    return sentences.join(u' ');
}

QString slipCorrection(const NightSlip& slip, const QLocale& locale) {
    QStringList meant;
    for (const NightPoint point : slip.swapped) {
        meant << clockOf(*slip.meant, point, locale);
    }
    meant.removeDuplicates();
    //: corrects a time; %1 a clock time, or two
    return meant.isEmpty() ? QString()
                           : Words::tr("Make it %1").arg(meant.join(Words::tr(" and ", "between two clock times")));
}

} // namespace softfall
