#include "core/diary/Night.h"

#include "core/diary/EntryBounds.h"
#include "core/time/Iso8601.h"

namespace softfall {

std::optional<minutes> Night::lightsOutToWake() const {
    if (!lightsOut || !wake) {
        return std::nullopt;
    }
    return std::chrono::duration_cast<minutes>(wake->instant - lightsOut->instant);
}

Result<int> checkedInt(int value, int minimum, int maximum, const QString& field) {
    if (value < minimum || value > maximum) {
        return std::unexpected(badInput(field, QString::number(value),
                                        QStringLiteral("a whole number from %1 to %2").arg(minimum).arg(maximum)));
    }
    return value;
}

Result<QString> checkedNote(QString note) {
    if (note.size() > maxNoteLength || note.contains(QChar::Null)) {
        return std::unexpected(badInput(QStringLiteral("note"), note,
                                        QStringLiteral("at most %1 characters without NUL").arg(maxNoteLength)));
    }
    return note;
}

Result<Night> checked(Night night) {
    struct Limit {
        const char* field;
        std::optional<int> value;
        int minimum;
        int maximum;
    };
    const Limit limits[] = {
        {"twitches", night.twitches, 0, 50},
        {"quality", night.quality, 1, 5},
        {"fatigue", night.fatigue, 0, 4},
        {"sol_min", night.solMinutes, 0, 240},
        {"awakenings", night.awakenings, 0, 20},
        {"waso_min", night.wasoMinutes, 0, 600},
        {"pain", night.pain, 0, 10},
    };
    for (const Limit& limit : limits) {
        if (limit.value) {
            if (auto ok = checkedInt(*limit.value, limit.minimum, limit.maximum, QLatin1String(limit.field)); !ok) {
                return std::unexpected(ok.error());
            }
        }
    }
    if (night.seq < 1 || night.seq > 2) {
        return std::unexpected(badInput(QStringLiteral("seq"), QString::number(night.seq),
                                        QStringLiteral("1, or 2 for a second sleep of the same night")));
    }
    const bool logged = night.status == NightStatus::Logged;
    if (logged != night.twitches.has_value()) {
        return std::unexpected(badInput(QStringLiteral("twitches"),
                                        night.twitches ? QString::number(*night.twitches) : QString(),
                                        logged ? QStringLiteral("a number from 0 to 50 with status logged")
                                               : QStringLiteral("nothing with status %1").arg(toString(night.status))));
    }
    const std::vector<SleepPoint> points = sleepPointsOf(night);
    for (const SleepPoint& point : points) {
        if (auto own = checkedSleepTime(*point.at, night.night, QLatin1String(point.field)); !own) {
            return std::unexpected(own.error());
        }
    }
    for (std::size_t next = 1; next < points.size(); ++next) {
        const SleepPoint& before = points[next - 1];
        const SleepPoint& point = points[next];
        if (point.at->instant < before.at->instant) {
            return std::unexpected(badInput(QLatin1String(point.field), toIsoString(*point.at),
                                            QStringLiteral("a time not before %1").arg(QLatin1String(before.field))));
        }
    }
    if (night.lightsOut && night.wake && night.wake->instant - night.lightsOut->instant > hours(24)) {
        return std::unexpected(badInput(QStringLiteral("wake"), toIsoString(*night.wake),
                                        QStringLiteral("a time at most 24 hours after lights_out")));
    }
    if (auto sound = checkedNote(night.note); !sound) {
        return std::unexpected(sound.error());
    }
    return night;
}

} // namespace softfall
