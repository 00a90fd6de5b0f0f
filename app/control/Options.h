#pragma once

#include "core/Result.h"
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

/// A whole number from least to most.
[[nodiscard]] Result<std::optional<int>> wholeNumberOption(const std::string& text, const char* option, int least,
                                                           int most);
/// A number from least to most, decimals allowed.
[[nodiscard]] Result<std::optional<double>> numberOption(const std::string& text, const char* option, double least,
                                                         double most);
/// `yes` or `no`.
[[nodiscard]] Result<std::optional<bool>> yesNoOption(const std::string& text, const char* option);
[[nodiscard]] Result<std::optional<ZonedInstant>> instantOption(const std::string& text, const char* option);
/// The date of an evening.
[[nodiscard]] Result<std::optional<NightDate>> nightOption(const std::string& text, const char* option);

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

} // namespace softfall
