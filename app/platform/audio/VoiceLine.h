#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace softfall {

/// One line between Softfall and the process of its voice: Prepare, Say and Stop are asked of it, Begun, Ended and
/// Failed are told by it. To a Say comes Begun, and Ended once it is silent again; or Failed, even then; or neither,
/// where Stop or another Say came before it began.
struct VoiceLine {
    enum class Verb { Prepare, Say, Stop, Started, Ended, Failed };

    Verb verb = Verb::Prepare;
    int number = 0;     ///< of the words, from 1; 0 of Prepare and Stop
    double gain = 0;    ///< of Say, 0 to 1
    QString language{}; ///< of Say, BCP 47
    QString text{};     ///< of Say what is to be said, of Failed the reason

    bool operator==(const VoiceLine&) const = default;

    /// A JSON array in UTF-8, with a line end behind it and none within.
    [[nodiscard]] QByteArray written() const;
    /// Nothing where it is no such line, or a value is missing, beyond its range or one too many.
    [[nodiscard]] static std::optional<VoiceLine> read(const QByteArray& line);
};

} // namespace softfall
