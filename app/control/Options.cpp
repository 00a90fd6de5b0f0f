#include "control/Options.h"

#include <CLI/CLI.hpp>

namespace softfall {

Result<std::optional<int>> wholeNumberOption(const std::string& text, const char* option, int least, int most) {
    if (text.empty()) {
        return std::nullopt;
    }
    const QString value = QString::fromStdString(text);
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        return std::unexpected(badInput(QLatin1String(option), value,
                                        QStringLiteral("a whole number from %1 to %2").arg(least).arg(most)));
    }
    return number;
}

Result<std::optional<double>> numberOption(const std::string& text, const char* option, double least, double most) {
    if (text.empty()) {
        return std::nullopt;
    }
    const QString value = QString::fromStdString(text);
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !(number >= least && number <= most)) {
        return std::unexpected(
            badInput(QLatin1String(option), value, QStringLiteral("a number from %1 to %2").arg(least).arg(most)));
    }
    return number;
}

Result<std::optional<bool>> yesNoOption(const std::string& text, const char* option) {
    if (text.empty()) {
        return std::nullopt;
    }
    if (text != "yes" && text != "no") {
        return std::unexpected(
            badInput(QLatin1String(option), QString::fromStdString(text), QStringLiteral("yes or no")));
    }
    return text == "yes";
}

Result<std::optional<ZonedInstant>> instantOption(const std::string& text, const char* option) {
    if (text.empty()) {
        return std::nullopt;
    }
    auto instant = parseInstant(QString::fromStdString(text), QLatin1String(option));
    if (!instant) {
        return std::unexpected(instant.error());
    }
    return *instant;
}

Result<std::optional<NightDate>> nightOption(const std::string& text, const char* option) {
    if (text.empty()) {
        return std::nullopt;
    }
    const auto night = parseNightDate(QString::fromStdString(text), QLatin1String(option));
    if (!night) {
        return std::unexpected(night.error());
    }
    return *night;
}

Result<NightBounds> nightBounds(const NightBoundOptions& options) {
    const auto from = nightOption(options.from, "--from");
    const auto to = nightOption(options.to, "--to");
    if (!from || !to) {
        return std::unexpected(!from ? from.error() : to.error());
    }
    if (*from && *to && **to < **from) {
        return std::unexpected(badInput(QStringLiteral("--to"), QString::fromStdString(options.to),
                                        QStringLiteral("a date not before --from")));
    }
    return NightBounds{*from, *to};
}

void addNightBounds(CLI::App& command, const std::shared_ptr<NightBoundOptions>& options) {
    command.add_option("--from", options->from, "YYYY-MM-DD, first night");
    command.add_option("--to", options->to, "YYYY-MM-DD, last night");
}

} // namespace softfall
