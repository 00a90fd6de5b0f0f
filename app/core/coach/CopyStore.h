#pragma once

#include "core/coach/DiaryCopy.h"

#include <vector>

namespace softfall {

/// Port: copies of the diary that lie beside it, made by programs that sync files, by hand, or set aside by Softfall.
/// Callable from any thread; nothing is ever written to a copy or beside it, and none is deleted.
class CopyStore {
public:
    virtual ~CopyStore() = default;

    /// The copies that are there, the newest first, none of them read.
    [[nodiscard]] virtual std::vector<DiaryCopy> find() const = 0;
    /// The same, and what the newest of them have that the diary has not; takes a moment.
    [[nodiscard]] virtual std::vector<DiaryCopy> look() const = 0;
};

/// At most so many are read.
inline constexpr int copiesRead = 20;

} // namespace softfall
