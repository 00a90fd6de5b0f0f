#pragma once

#include "core/Result.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstddef>
#include <iterator>
#include <type_traits>
#include <utility>

namespace softfall {

/// A value and its id in files, the diary and the command line. Once released an id never changes.
template <typename T>
struct Id {
    T value;
    const char* text; ///< ASCII; empty for a value that means nothing
};

/// The ids of T, one for each value, in the order used by lists and errors. A type with ids specialises this beside
/// its definition; toString, fromId and allValues follow from it.
template <typename T>
inline constexpr std::nullptr_t idsOf{};

template <typename T>
concept HasIds = std::is_array_v<decltype(idsOf<T>)>;

/// Whether idsOf<T> follows the enum without a gap, so that a value inserted later is not forgotten.
template <HasIds T>
consteval bool areInOrder() {
    if constexpr (std::is_enum_v<T>) {
        for (std::size_t i = 1; i < std::size(idsOf<T>); ++i) {
            if (std::to_underlying(idsOf<T>[i].value) != std::to_underlying(idsOf<T>[i - 1].value) + 1) {
                return false;
            }
        }
    }
    return true;
}

/// All values of T, in the order of idsOf.
template <HasIds T>
inline constexpr auto allValues = [] {
    std::array<T, std::size(idsOf<T>)> values{};
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = idsOf<T>[i].value;
    }
    return values;
}();

/// The ids as text, in the order of idsOf. Made once: an export writes a hundred thousand, and an import reads as many.
template <HasIds T>
[[nodiscard]] const std::array<QString, std::size(idsOf<T>)>& idTexts() {
    static const auto texts = [] {
        std::array<QString, std::size(idsOf<T>)> all;
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i] = QLatin1String(idsOf<T>[i].text);
        }
        return all;
    }();
    return texts;
}

/// The id of `value`; empty for a value without one.
template <HasIds T>
[[nodiscard]] QString toString(T value) {
    static_assert(areInOrder<T>());
    for (std::size_t i = 0; i < std::size(idsOf<T>); ++i) {
        if (idsOf<T>[i].value == value) {
            return idTexts<T>()[i];
        }
    }
    return {};
}

/// The value whose id is `text`, or the error that names `field` and all ids.
template <HasIds T>
[[nodiscard]] Result<T> fromId(const QString& text, const QString& field) {
    const auto& texts = idTexts<T>();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (texts[i] == text) {
            return idsOf<T>[i].value;
        }
    }
    QStringList allowed(texts.begin(), texts.end());
    allowed.removeAll(QString());
    return std::unexpected(badInput(field, text, allowed.join(QStringLiteral(", "))));
}

} // namespace softfall
