#include "viewmodels/wording/NightFactWords.h"

#include "viewmodels/wording/DiaryWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>

namespace softfall {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("NightFactWords", text);
}

QString yesOrNo(bool answer) {
    return answer ? tr("yes") : tr("no");
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
            facts.emplace_back(name, *value == 0 ? tr("none") : durationText(minutes(*value)));
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
        facts.emplace_back(tr("Woke me"), *night.woke == Woke::None   ? tr("none")
                                          : *night.woke == Woke::Some ? tr("some")
                                                                      : tr("most"));
    }
    number(tr("The night, 1 bad to 5 good"), night.quality);
    number(tr("Tired in the morning, 0 to 4"), night.fatigue);
    time(tr("In bed"), night.inBed);
    time(tr("Lights out"), night.lightsOut);
    length(tr("Time to fall asleep"), night.solMinutes);
    number(tr("Times awake"), night.awakenings);
    length(tr("Time awake at night"), night.wasoMinutes);
    time(tr("Awake"), night.wake);
    time(tr("Out of bed"), night.outOfBed);
    if (const auto asleep = night.lightsOutToWake()) {
        facts.emplace_back(tr("From lights out to waking"), durationText(*asleep));
    }
    number(tr("Pain, 0 to 10"), night.pain);
    answer(tr("With a cramp"), night.cramp);
    answer(tr("Spread to other limbs"), night.spread);
    answer(tr("Came back in the middle of the night"), night.middleOfNight);
    if (night.backfilled) {
        facts.emplace_back(tr("Added later"), tr("not counted in Progress"));
    } else if (night.late) {
        facts.emplace_back(tr("Told late"), tr("more than a day after waking"));
    }
    return facts;
}

QString sleepWords(const Night& night, const QLocale& locale) {
    NightRecord record;
    record.standing = night.status == NightStatus::Logged   ? NightStanding::Logged
                      : night.status == NightStatus::Unsure ? NightStanding::Unsure
                                                            : NightStanding::NoSleep;
    record.twitches = night.twitches;
    const QString standing = standingWords(record);
    if (!night.lightsOut || !night.wake) {
        return standing;
    }
    //: two clock times, and "2 twitches"
    return tr("%1 to %2: %3")
        .arg(clockText(night.lightsOut->wall(), locale), clockText(night.wake->wall(), locale), standing);
}

} // namespace softfall
