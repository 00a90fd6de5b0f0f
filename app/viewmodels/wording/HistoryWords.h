#pragma once

#include <QString>

namespace softfall {

/// A step of the diary's history, inside a sentence: "twitch logged". `label` as in DiaryEdit.
[[nodiscard]] QString stepWords(const QString& label);

} // namespace softfall
