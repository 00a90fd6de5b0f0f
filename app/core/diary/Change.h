#pragma once

#include "core/Result.h"
#include "core/diary/EntryId.h"
#include "core/time/NightDate.h"

#include <QString>

namespace softfall {

/// A date from which on the person did something differently; the before/after comparison is based on it.
struct Change {
    EntryId id = 0;
    NightDate night; ///< the first night of the change
    QString label;   ///< 1…200 characters
    bool operator==(const Change&) const = default;
};

[[nodiscard]] Result<Change> checked(Change change);

} // namespace softfall
