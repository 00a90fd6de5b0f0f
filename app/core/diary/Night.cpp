#include "core/diary/Night.h"

namespace softfall {

QString toString(NightStatus status) {
    switch (status) {
    case NightStatus::Logged:
        return QStringLiteral("logged");
    case NightStatus::Unsure:
        return QStringLiteral("unsure");
    case NightStatus::NoSleep:
        return QStringLiteral("no-sleep");
    }
    return {};
}

Result<NightStatus> nightStatusFromId(const QString& id, const QString& field) {
    for (const NightStatus status : {NightStatus::Logged, NightStatus::Unsure, NightStatus::NoSleep}) {
        if (toString(status) == id) {
            return status;
        }
    }
    return std::unexpected(badInput(field, id, QStringLiteral("logged, unsure or no-sleep")));
}

QString toString(Woke woke) {
    switch (woke) {
    case Woke::None:
        return QStringLiteral("none");
    case Woke::Some:
        return QStringLiteral("some");
    case Woke::Most:
        return QStringLiteral("most");
    }
    return {};
}

Result<Woke> wokeFromId(const QString& id, const QString& field) {
    for (const Woke woke : {Woke::None, Woke::Some, Woke::Most}) {
        if (toString(woke) == id) {
            return woke;
        }
    }
    return std::unexpected(badInput(field, id, QStringLiteral("none, some or most")));
}

std::optional<minutes> Night::lightsOutToWake() const {
    if (!lightsOut || !wake) {
        return std::nullopt;
    }
    return std::chrono::duration_cast<minutes>(wake->instant - lightsOut->instant);
}

Result<int> checkedInt(int value, int least, int most, const QString& field) {
    if (value < least || value > most) {
        return std::unexpected(badInput(field, QString::number(value),
                                        QStringLiteral("a whole number from %1 to %2").arg(least).arg(most)));
    }
    return value;
}

Result<QString> checkedNote(QString note) {
    if (note.size() > longestNote || note.contains(QChar::Null)) {
        return std::unexpected(badInput(QStringLiteral("note"), note,
                                        QStringLiteral("at most %1 characters, none of them NUL").arg(longestNote)));
    }
    return note;
}

Result<Night> checked(Night night) {
    struct Limit {
        const char* field;
        std::optional<int> value;
        int least;
        int most;
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
            if (auto ok = checkedInt(*limit.value, limit.least, limit.most, QLatin1String(limit.field)); !ok) {
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
    struct Point {
        const char* field;
        const std::optional<ZonedInstant>& at;
    };
    const Point order[] = {
        {"in_bed", night.inBed}, {"lights_out", night.lightsOut}, {"wake", night.wake}, {"out_of_bed", night.outOfBed}};
    const Point* previous = nullptr;
    for (const Point& point : order) {
        if (!point.at) {
            continue;
        }
        if (previous && point.at->instant < previous->at->instant) {
            return std::unexpected(badInput(QLatin1String(point.field), {},
                                            QStringLiteral("not before %1").arg(QLatin1String(previous->field))));
        }
        previous = &point;
    }
    if (night.lightsOut && night.wake && night.wake->instant - night.lightsOut->instant > hours(24)) {
        return std::unexpected(
            badInput(QStringLiteral("wake"), {}, QStringLiteral("at most 24 hours after lights_out")));
    }
    if (auto sound = checkedNote(night.note); !sound) {
        return std::unexpected(sound.error());
    }
    return night;
}

} // namespace softfall
