#include "unit/reminders/TzifClock.h"

#include <QFile>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <stdexcept>

namespace softfall {

namespace {

using std::chrono::days;
using std::chrono::year;

/// From `at` on local time minus UTC is `offset`.
struct Transition {
    Instant at;
    seconds offset;
};

[[noreturn]] void refuse(const QString& file, const char* why) {
    throw std::runtime_error(QStringLiteral("%1: %2").arg(file, QLatin1String(why)).toStdString());
}

/// The parts of one block of a TZif file, in their order.
struct Block {
    qsizetype table; // where the transition times begin
    qsizetype isUtc, isStandard, leaps, times, types, letters;

    Block(const QString& file, const QByteArray& bytes, qsizetype start)
        : table(start + 44) {
        if (bytes.size() < table || bytes.mid(start, 4) != "TZif" || bytes[start + 4] < '2') {
            refuse(file, "no TZif file of version 2 or later");
        }
        const auto count = [&](int index) { return qFromBigEndian<quint32>(bytes.data() + start + 20 + 4 * index); };
        isUtc = count(0);
        isStandard = count(1);
        leaps = count(2);
        times = count(3);
        types = count(4);
        letters = count(5);
    }
    /// `width`: bytes of a time.
    [[nodiscard]] qsizetype end(qsizetype width) const {
        return table + times * (width + 1) + types * 6 + letters + leaps * (width + 4) + isStandard + isUtc;
    }
};

/// `[±]h[h][h][:mm[:ss]]`; without text `otherwise`.
seconds readTime(const QString& text, seconds otherwise) {
    if (text.isEmpty()) {
        return otherwise;
    }
    const QStringList parts = text.split(u':');
    seconds time{0};
    for (int i = 0; i < parts.size(); ++i) {
        const int number = std::abs(parts[i].toInt());
        time += i == 0 ? seconds(hours(number)) : i == 1 ? seconds(minutes(number)) : seconds(number);
    }
    return text.startsWith(u'-') ? -time : time;
}

/// `Mm.w.d[/time]` of a year, in wall time: the w-th day d (0 is Sunday) in month m, 5 is the last.
WallTime dayOfRule(const QRegularExpressionMatch& match, const QString& name, year in) {
    const auto number = [&](const char* part) { return match.captured(name + QLatin1String(part)).toUInt(); };
    const std::chrono::month month(number("m"));
    const std::chrono::weekday day(number("d"));
    const unsigned week = number("w");
    const std::chrono::local_days date = week == 5 ? std::chrono::local_days(in / month / day[std::chrono::last])
                                                   : std::chrono::local_days(in / month / day[week]);
    return date + readTime(match.captured(name + QLatin1String("t")), hours(2));
}

/// The transitions that the footer, a POSIX TZ rule, gives for the years of `from` to `until`, in order of time.
std::vector<Transition> transitionsOfFooter(const QString& file, const QString& footer, Instant from, Instant until) {
    const QRegularExpression shape(
        QStringLiteral(R"(\A(?:<[^>]+>|[A-Za-z]+)(?<std>[+-]?[0-9:]+))"
                       R"((?:(?:<[^>]+>|[A-Za-z]+)(?<dst>[+-]?[0-9:]+)?)"
                       R"(,M(?<sm>[0-9]+)\.(?<sw>[1-5])\.(?<sd>[0-6])(?:/(?<st>[+-]?[0-9:]+))?)"
                       R"(,M(?<em>[0-9]+)\.(?<ew>[1-5])\.(?<ed>[0-6])(?:/(?<et>[+-]?[0-9:]+))?)?\z)"));
    const QRegularExpressionMatch match = shape.match(footer);
    if (!match.hasMatch()) {
        refuse(file, "the footer is no rule of a form that zones have today");
    }
    // POSIX counts west of Greenwich as positive.
    const seconds standard = -readTime(match.captured("std"), seconds(0));
    if (match.captured("sm").isEmpty()) {
        return {{from, standard}};
    }
    const seconds summer = -readTime(match.captured("dst"), -(standard + hours(1)));
    const auto yearOf = [](Instant instant) {
        return std::chrono::year_month_day(std::chrono::floor<days>(instant)).year();
    };
    std::vector<Transition> transitions;
    for (year in = yearOf(from) - std::chrono::years(1); in <= yearOf(until); ++in) {
        transitions.push_back({Instant(dayOfRule(match, "s", in).time_since_epoch() - standard), summer});
        transitions.push_back({Instant(dayOfRule(match, "e", in).time_since_epoch() - summer), standard});
    }
    std::ranges::sort(transitions, {}, &Transition::at);
    return transitions;
}

} // namespace

TzifClock TzifClock::read(const QString& file, Instant from, Instant until) {
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        refuse(file, "cannot be read");
    }
    const QByteArray bytes = source.readAll();
    const Block block(file, bytes, Block(file, bytes, 0).end(4));
    const qsizetype end = block.end(8);
    if (block.types == 0 || block.leaps != 0 || bytes.size() < end + 2 || bytes[end] != '\n' || !bytes.endsWith('\n')) {
        refuse(file, "no zone without leap seconds, with a rule at the end");
    }
    const char* const typeOfTime = bytes.data() + block.table + block.times * 8;
    const char* const types = typeOfTime + block.times;
    const auto offsetOfType = [&](int type) { return seconds(qFromBigEndian<qint32>(types + 6 * type)); };

    std::vector<Transition> transitions{{Instant::min(), offsetOfType(0)}};
    for (qsizetype i = 0; i < block.times; ++i) {
        const Instant at(seconds(qFromBigEndian<qint64>(bytes.data() + block.table + 8 * i)));
        transitions.push_back({at, offsetOfType(uchar(typeOfTime[i]))});
    }
    const Instant endOfTable = transitions.back().at;
    const QString footer = QString::fromLatin1(bytes.mid(end + 1).chopped(1));
    for (const Transition& each : transitionsOfFooter(file, footer, std::max(from, endOfTable), until)) {
        if (each.at > endOfTable) {
            transitions.push_back(each);
        }
    }

    TzifClock clock;
    clock.m_offsetAtFirst = transitions.front().offset;
    seconds offset = transitions.front().offset;
    for (const Transition& each : transitions) {
        if (each.at <= from) {
            clock.m_offsetAtFirst = each.offset;
        } else if (each.at < until && each.offset != offset) {
            clock.m_changes.push_back({each.at, offset, each.offset});
        }
        offset = each.offset;
    }
    return clock;
}

seconds TzifClock::offsetAt(Instant instant) const {
    const auto after = std::ranges::upper_bound(m_changes, instant, {}, &Change::at);
    return after == m_changes.begin() ? m_offsetAtFirst : std::prev(after)->after;
}

bool TzifClock::isInGap(WallTime wall) const {
    return std::ranges::any_of(m_changes, [wall](const Change& change) {
        return change.leavesGap() && change.first() <= wall && wall < change.end();
    });
}

Instant TzifClock::instantOf(WallTime wall) const {
    for (const Change& change : m_changes) {
        if (change.first() <= wall && wall < change.end()) {
            // Skipped: when the clocks change. Twice: still by the offset before.
            return change.leavesGap() ? change.at : Instant(wall.time_since_epoch() - change.before);
        }
    }
    // Only once: one offset maps it to an instant at which it is in force.
    for (seconds distance : {seconds(0), seconds(hours(26)), seconds(-hours(26))}) {
        const seconds offset = offsetAt(Instant(wall.time_since_epoch() - distance));
        const Instant instant(wall.time_since_epoch() - offset);
        if (offsetAt(instant) == offset) {
            return instant;
        }
    }
    throw std::runtime_error("a wall time that no offset explains");
}

} // namespace softfall
