#pragma once

#include "core/Result.h"

#include <SQLiteCpp/Exception.h>
#include <utility>

namespace softfall {

/// SQLite's reason as an `Error`: Damaged, ReadOnly, BadInput if a CHECK of the schema rejected an entry,
/// or Unavailable for everything else.
[[nodiscard]] Error errorOf(const SQLite::Exception& exception);

/// Runs `body`, which returns a Result. The boundary of the room: no exception of SQLiteCpp passes it.
template <typename Body>
auto guarded(Body&& body) -> decltype(body()) {
    try {
        return std::forward<Body>(body)();
    } catch (const SQLite::Exception& exception) {
        return std::unexpected(errorOf(exception));
    }
}

} // namespace softfall
