#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace softfall {

/// A voice that a speech engine of this machine has.
struct Voice {
    QString engine;   ///< its program: "flite"
    QString name;     ///< as the engine calls it: "slt"
    QString title;    ///< in the engine's words, for people; may be the name
    QString language; ///< BCP 47: "en-US"
    int rate = 16000; ///< samples a second

    /// "flite:slt", as the plan keeps it.
    [[nodiscard]] QString id() const { return engine + u':' + name; }
    bool operator==(const Voice&) const = default;
};

/// The voices that speak `language` (BCP 47), best first: those of 16 kHz and more before the others, then by engine,
/// then as known of the engine, then the widest language tag first.
[[nodiscard]] std::vector<Voice> voicesFor(const QString& language, std::vector<Voice> installed);

struct VoiceChoice {
    std::optional<Voice> voice; ///< nothing: none speaks that language
    bool isInstead = false;     ///< of the one that was chosen, which is not installed
};

/// The voice to speak `language` with: `wanted` (an id; empty: no wish) where it is installed and speaks it, else the
/// best.
[[nodiscard]] VoiceChoice chooseVoice(const QString& wanted, const QString& language,
                                      const std::vector<Voice>& installed);

} // namespace softfall
