#pragma once

#include "core/Result.h"
#include "core/evening/Schedule.h"
#include "core/time/Iso8601.h"
#include "core/time/NightDate.h"

#include <memory>
#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace softfall {

/// Readers for option values. An empty text means that the option was not given.

/// As `parse` reads the text; its second argument names the option in errors.
template <typename T>
[[nodiscard]] Result<std::optional<T>> parsedOption(const std::string& text, const char* option,
                                                    Result<T> (*parse)(const QString& text, const QString& field)) {
    if (text.empty()) {
        return std::nullopt;
    }
    auto value = parse(QString::fromStdString(text), QLatin1String(option));
    return value ? Result<std::optional<T>>(*std::move(value)) : std::unexpected(value.error());
}
/// A whole number from min to max.
[[nodiscard]] Result<std::optional<int>> wholeNumberOption(const std::string& text, const char* option, int min,
                                                           int max);
/// A number from min to max, decimals allowed.
[[nodiscard]] Result<std::optional<double>> numberOption(const std::string& text, const char* option, double min,
                                                         double max);

/// For parsedOption: `yes` or `no`; `on` or `off`.
[[nodiscard]] Result<bool> parseYesNo(const QString& text, const QString& field);
[[nodiscard]] Result<bool> parseOnOff(const QString& text, const QString& field);

/// The options `--from` and `--to`.
struct NightBoundOptions {
    std::string from;
    std::string to;
};
struct NightBounds {
    std::optional<NightDate> from;
    std::optional<NightDate> to; ///< not before `from`
};
[[nodiscard]] Result<NightBounds> nightBounds(const NightBoundOptions& options);
/// Adds both to a subcommand.
void addNightBounds(CLI::App& command, const std::shared_ptr<NightBoundOptions>& options);

/// The first error among `results`.
template <typename... T>
[[nodiscard]] std::optional<Error> firstError(const Result<T>&... results) {
    std::optional<Error> error;
    const auto consider = [&error](const auto& result) {
        if (!error && !result) {
            error = result.error();
        }
    };
    (consider(results), ...);
    return error;
}

/// `result`, its error named as the command line calls `field`.
template <typename T>
[[nodiscard]] Result<T> renamed(Result<T> result, const char* field, const char* option) {
    if (!result && result.error().field == QLatin1String(field)) {
        result.error().field = QLatin1String(option);
    }
    return result;
}

/// `times` unchanged where they make a night; the error names `--wake` where that was given, and else `--bedtime`.
[[nodiscard]] Result<SleepTimes> checkedOption(SleepTimes times, bool isWakeGiven);

} // namespace softfall
