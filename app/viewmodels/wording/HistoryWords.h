#pragma once

#include <QString>

namespace softfall {

/// A step of the diary's history, inside a sentence: "twitch noted". `label` as in DiaryEdit.
[[nodiscard]] QString stepWords(const QString& label);

} // namespace softfall
