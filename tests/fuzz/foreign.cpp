// Files of other programs, the program chosen by the first byte, and every mapping of the first source.

#include "Require.h"
#include "core/exchange/ForeignMapping.h"
#include "exchange/foreign/SleepAsAndroid.h"
#include "exchange/foreign/TrackAndGraph.h"

#include <QBuffer>

#include <set>

using namespace softfall;

namespace {

void checkMapped(const ForeignDiary& foreign, const ForeignMapping& mapping) {
    const auto mapped = toIncomingDiary(foreign, mapping, Schedule());
    if (!mapped) {
        require(!describe(mapped.error()).isEmpty(), "an error says something");
        return;
    }
    std::set<std::pair<NightDate, int>> nights;
    for (const Night& night : mapped->diary.entries.nights) {
        require(checked(night).has_value(), "a night can be so");
        require(nights.emplace(night.night, night.seq).second, "each night is there once");
    }
    for (const Twitch& twitch : mapped->diary.entries.twitches) {
        require(checked(twitch).has_value() && twitch.night != noNightYet, "a twitch can be so");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    QByteArray bytes(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    const auto foreign = data[0] % 2 == 0 ? readSleepAsAndroid(source, QStringLiteral("file.csv"))
                                          : readTrackAndGraph(source, QStringLiteral("file.csv"));
    if (!foreign) {
        return 0;
    }
    const QString first = foreign->sources.empty() ? QString() : foreign->sources.front().name;
    for (const QString& name : {QString(), first}) {
        for (const TwitchesAs as : {TwitchesAs::Counts, TwitchesAs::Records}) {
            checkMapped(*foreign, {name, as, NightsWithout::None});
        }
    }
    return 0;
}
