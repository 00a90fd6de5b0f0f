#pragma once

#include "core/Ids.h"
#include "core/time/Instant.h"

namespace softfall {

template <>
inline constexpr Id<std::chrono::weekday> idsOf<std::chrono::weekday>[] = {
    {std::chrono::Monday, "mon"},   {std::chrono::Tuesday, "tue"}, {std::chrono::Wednesday, "wed"},
    {std::chrono::Thursday, "thu"}, {std::chrono::Friday, "fri"},  {std::chrono::Saturday, "sat"},
    {std::chrono::Sunday, "sun"}};

/// Monday first.
inline constexpr auto allWeekdays = allValues<std::chrono::weekday>;

} // namespace softfall
