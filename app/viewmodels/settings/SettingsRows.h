#pragma once

#include "core/evening/Step.h"

#include <QMetaType>
#include <QString>

namespace softfall {

/// Bedtime and wake time of one night of the week, or of several that belong together.
struct WeekRow {
    Q_GADGET
    Q_PROPERTY(int days MEMBER days)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString bedtime MEMBER bedtime)
    Q_PROPERTY(QString wake MEMBER wake)
    Q_PROPERTY(bool bedtimeIsWrong MEMBER bedtimeIsWrong)
    Q_PROPERTY(bool wakeIsWrong MEMBER wakeIsWrong)
    Q_PROPERTY(int start MEMBER start)
    Q_PROPERTY(int length MEMBER length)
    Q_PROPERTY(int windDown MEMBER windDown)
    Q_PROPERTY(QString sleep MEMBER sleep)
    Q_PROPERTY(QString error MEMBER error)
    Q_PROPERTY(QString suggestion MEMBER suggestion)

public:
    int days = 0;                ///< the weekdays of its evenings: bit 0 is Monday
    QString title;               ///< "Weekdays", "Friday night"
    QString detail;              ///< "Sunday to Thursday nights", "into Saturday"
    QString bedtime;             ///< a clock time, "mixed", or what was typed and is not stored
    QString wake;                ///< likewise
    bool bedtimeIsWrong = false; ///< what stands there is not stored
    bool wakeIsWrong = false;
    int start = 0;      ///< of the sleep that all its nights share, minutes after 12:00
    int length = 0;     ///< of that sleep, minutes; 0: they share none
    int windDown = 0;   ///< minutes before `start`
    QString sleep;      ///< "8 h"; empty where the nights differ
    QString error;      ///< why what was typed is not stored, and what counts until then
    QString suggestion; ///< a clock time that may be meant; empty for none
    bool operator==(const WeekRow&) const = default;
};

/// A setting that a search has found.
struct FoundSettingRow {
    Q_GADGET
    Q_PROPERTY(int section MEMBER section)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString markedTitle MEMBER markedTitle)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString markedDetail MEMBER markedDetail)

public:
    int section = 0; ///< a value of SettingsSearchViewModel::Section
    QString title;
    QString markedTitle; ///< as StyledText, with what was searched for underlined
    QString detail;      ///< "Plan · coffee, tea"
    QString markedDetail;
    bool operator==(const FoundSettingRow&) const = default;
};

/// One of the times before bedtime.
struct BeforeBedtimeRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(int value MEMBER value)
    Q_PROPERTY(int from MEMBER from)
    Q_PROPERTY(int to MEMBER to)
    Q_PROPERTY(int step MEMBER step)
    Q_PROPERTY(bool listed MEMBER isListed)

public:
    QString title;  ///< "Last caffeine"
    QString detail; ///< "At 14:00"
    QString label;  ///< "9 h"
    int value = 0;  ///< minutes, as the next three
    int from = 0;
    int to = 0;
    int step = 0;
    bool isListed = true; ///< it applies to the person's days; else it is under More
    bool operator==(const BeforeBedtimeRow&) const = default;
};

/// One of the seven steps, with its minutes.
struct StepPlanRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(int minutes MEMBER minutes)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(bool first MEMBER isFirst)
    Q_PROPERTY(bool last MEMBER isLast)

public:
    StepId step = StepId::WindDown;
    QString title;
    int minutes = 0;      ///< 0: left out
    QString label;        ///< "15 min", "left out"
    bool isFirst = false; ///< of all seven
    bool isLast = false;
    bool operator==(const StepPlanRow&) const = default;
};

/// A serving of caffeine that one tap notes.
struct CaffeinePresetRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(int milligrams MEMBER milligrams)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(bool canRemove MEMBER canRemove)

public:
    QString title;
    int milligrams = 0;
    QString label;          ///< "96 mg"
    bool canRemove = false; ///< the last one stays
    bool operator==(const CaffeinePresetRow&) const = default;
};

/// A kind of reminder, and whether it is wanted.
struct ReminderKindRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(bool wanted MEMBER isWanted)
    Q_PROPERTY(bool listed MEMBER isListed)

public:
    QString title;
    QString detail; ///< "14:00, 9 h before bedtime"
    bool isWanted = true;
    bool isListed = true; ///< it applies to the person's days; else it is under More
    bool operator==(const ReminderKindRow&) const = default;
};

/// What was decided about a reminder.
struct DecisionRow {
    Q_GADGET
    Q_PROPERTY(QString night MEMBER night)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)

public:
    QString night;  ///< "Night of Mon 23 → Tue 24"; only on the first row of a night
    QString title;  ///< "22:00 Screens off"
    QString detail; ///< "held back, the computer was asleep; asked at 07:05"
    bool operator==(const DecisionRow&) const = default;
};

} // namespace softfall
