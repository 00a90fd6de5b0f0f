#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace softfall {

/// One line between Softfall and its voice process: Prepare, Say and Stop are sent to it, Begun, Ended and Failed are
/// reported by it. A Say is answered by Begun, and Ended once silent again; or by Failed, even then; or by neither, if
/// Stop or another Say came before it began.
struct VoiceLine {
    enum class Verb { Prepare, Say, Stop, Started, Ended, Failed };

    Verb verb = Verb::Prepare;
    int number = 0;     ///< of the words, from 1; 0 for Prepare and Stop
    double gain = 0;    ///< of Say, 0 to 1
    QString language{}; ///< of Say, BCP 47
    QString text{};     ///< for Say the words, for Failed the reason

    bool operator==(const VoiceLine&) const = default;

    /// A JSON array in UTF-8 on one line, with a line end.
    [[nodiscard]] QByteArray written() const;
    /// Nothing if it is no such line, or a value is missing, out of range or superfluous.
    [[nodiscard]] static std::optional<VoiceLine> read(const QByteArray& line);
};

} // namespace softfall
