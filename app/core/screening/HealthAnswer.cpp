#include "core/screening/HealthAnswer.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace softfall {

namespace {

constexpr std::array noOrYes{HealthReply::No, HealthReply::Yes};
constexpr std::array noYesOrUnsure{HealthReply::No, HealthReply::Yes, HealthReply::Unsure};
constexpr std::array howLongAgo{HealthReply::No, HealthReply::LongAgo, HealthReply::Recently};
constexpr std::array forHowLong{HealthReply::No, HealthReply::Yes, HealthReply::FourWeeks, HealthReply::ThreeMonths};
constexpr std::array ageBands{HealthReply::Under18, HealthReply::From18, HealthReply::From50};

} // namespace

std::span<const HealthReply> repliesTo(HealthQuestion question) {
    switch (question) {
    case HealthQuestion::SeizureSigns:
        return howLongAgo;
    case HealthQuestion::SlowToSleep:
        return forHowLong;
    case HealthQuestion::AgeBand:
        return ageBands;
    case HealthQuestion::LegUrge:
    case HealthQuestion::LegUrgeAtRest:
    case HealthQuestion::LegUrgeEased:
    case HealthQuestion::LegUrgeInEvening:
    case HealthQuestion::LegUrgeExplained:
        return noYesOrUnsure;
    default:
        return noOrYes;
    }
}

Result<HealthAnswer> checked(HealthAnswer answer) {
    const auto replies = repliesTo(answer.question);
    if (std::ranges::find(replies, answer.reply) != replies.end()) {
        return answer;
    }
    QStringList allowed;
    for (const HealthReply reply : replies) {
        allowed << toString(reply);
    }
    return std::unexpected(badInput(toString(answer.question), toString(answer.reply), allowed.join(u", ")));
}

} // namespace softfall
