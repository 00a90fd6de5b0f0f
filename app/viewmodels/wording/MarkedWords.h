#pragma once

#include "core/SearchText.h"

namespace softfall {

/// `text` for StyledText, with what was searched for underlined.
[[nodiscard]] QString markedWords(const QString& text, const SearchQuery& query);

} // namespace softfall
