#pragma once

#include "core/Result.h"

#include <QString>
#include <QStringList>

#include <array>
#include <utility>

namespace softfall {

/// The ids of an enum's values, as files and the command line name them.
template <typename T, std::size_t n>
using Ids = std::array<std::pair<T, const char*>, n>;

/// Empty for a value without an id.
template <typename T, std::size_t n>
[[nodiscard]] QString idOf(const Ids<T, n>& ids, T value) {
    for (const auto& [each, id] : ids) {
        if (each == value) {
            return QLatin1String(id);
        }
    }
    return {};
}

/// The value of `id`, or the error that names `field` and all ids.
template <typename T, std::size_t n>
[[nodiscard]] Result<T> valueOf(const Ids<T, n>& ids, const QString& id, const QString& field) {
    for (const auto& [value, each] : ids) {
        if (id == QLatin1String(each)) {
            return value;
        }
    }
    QStringList allowed;
    for (const auto& [value, each] : ids) {
        allowed << QLatin1String(each);
    }
    return std::unexpected(badInput(field, id, allowed.join(QStringLiteral(", "))));
}

} // namespace softfall
