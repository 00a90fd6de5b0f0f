#include "core/cues/Voice.h"

#include <QLatin1String>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace softfall {

namespace {

constexpr int wideRate = 16'000;

/// Engines, best first: flite's voices are made of recorded speech, espeak-ng's are calculated.
constexpr std::array engines{"flite", "espeak-ng"};

/// Of flite, best first: the clearest, then the deeper ones; the last two are pieced together from syllables.
constexpr std::array known{"slt", "rms", "awb", "kal16", "kal"};

template <std::size_t size>
auto placeIn(const std::array<const char*, size>& list, const QString& name) {
    return std::ranges::find_if(list, [&name](const char* each) { return name == QLatin1String(each); }) - list.begin();
}

QString languageOf(const QString& tag) {
    return tag.section(u'-', 0, 0).toLower();
}

} // namespace

std::vector<Voice> voicesFor(const QString& language, std::vector<Voice> installed) {
    std::erase_if(installed,
                  [&language](const Voice& voice) { return languageOf(voice.language) != languageOf(language); });
    std::ranges::sort(installed, {}, [](const Voice& voice) {
        return std::tuple(voice.rate < wideRate, placeIn(engines, voice.engine), placeIn(known, voice.name),
                          voice.language.size(), voice.id());
    });
    return installed;
}

VoiceChoice chooseVoice(const QString& wanted, const QString& language, const std::vector<Voice>& installed) {
    const std::vector<Voice> speaking = voicesFor(language, installed);
    const auto found = std::ranges::find(speaking, wanted, &Voice::id);
    if (found != speaking.end()) {
        return {*found, false};
    }
    return {speaking.empty() ? std::nullopt : std::optional(speaking.front()), !wanted.isEmpty()};
}

} // namespace softfall
