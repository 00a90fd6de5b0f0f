#pragma once

#include "core/exchange/FileProblem.h"
#include "core/time/ZonedInstant.h"

#include <QString>

#include <optional>
#include <vector>

namespace softfall {

/// The other programs whose files are read.
enum class ForeignKind { SleepAsAndroid, TrackAndGraph };

/// Something in a foreign file that may record twitches: a tag or an event of a night, or a series of values.
struct ForeignSource {
    enum class Kind {
        Tag,   ///< of a night, with a count; has no times
        Event, ///< has times
        Series ///< values with times
    };
    Kind kind = Kind::Tag;
    QString name;             ///< unique in its file; a tag begins with `#`
    int entries = 0;          ///< number of nights with the tag, or of events or values
    QString example{};        ///< one of them, as the file has it
    bool canBeCounted = true; ///< false if its values are durations
};

/// One recorded sleep.
struct ForeignSleep {
    /// How often something occurred; `source` is an index of ForeignDiary::sources.
    struct Tag {
        std::size_t source = 0;
        int times = 1;
    };
    struct Event {
        std::size_t source = 0;
        Instant at{};
    };
    ZonedInstant from;
    ZonedInstant to;              ///< not before `from`
    std::optional<double> rating; ///< above 0, at most 5
    QString comment;
    std::vector<Tag> tags{};
    std::vector<Event> events{};
    qint64 line = 0; ///< in the file, from 1
};

/// One value of a series.
struct ForeignValue {
    std::size_t source = 0; ///< index of ForeignDiary::sources
    ZonedInstant at;        ///< without a zone name
    double value = 0;
    qint64 line = 0;
};

/// The contents of another program's file; `toIncomingDiary` turns it into a diary.
struct ForeignDiary {
    ForeignKind kind = ForeignKind::SleepAsAndroid;
    QString fileName;
    std::vector<ForeignSource> sources; ///< possible sources of twitches: most entries first, then by name
    std::vector<ForeignSleep> sleeps{};
    std::vector<ForeignValue> values{};
};

} // namespace softfall
