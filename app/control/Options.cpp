#include "control/Options.h"

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

Result<bool> parseEither(const QString& text, const QString& field, const char* yes, const char* no,
                         const char* allowed) {
    const bool isYes = text == QLatin1String(yes);
    return isYes || text == QLatin1String(no) ? Result<bool>(isYes)
                                              : std::unexpected(badInput(field, text, QLatin1String(allowed)));
}

} // namespace

Result<std::optional<int>> wholeNumberOption(const std::string& text, const char* option, int min, int max) {
    if (text.empty()) {
        return std::nullopt;
    }
    const QString value = QString::fromStdString(text);
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < min || number > max) {
        return std::unexpected(
            badInput(QLatin1String(option), value, QStringLiteral("a whole number from %1 to %2").arg(min).arg(max)));
    }
    return number;
}

Result<std::optional<double>> numberOption(const std::string& text, const char* option, double min, double max) {
    if (text.empty()) {
        return std::nullopt;
    }
    const QString value = QString::fromStdString(text);
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !(number >= min && number <= max)) {
        return std::unexpected(
            badInput(QLatin1String(option), value, QStringLiteral("a number from %1 to %2").arg(min).arg(max)));
    }
    return number;
}

Result<bool> parseYesNo(const QString& text, const QString& field) {
    return parseEither(text, field, "yes", "no", "yes or no");
}

Result<bool> parseOnOff(const QString& text, const QString& field) {
    return parseEither(text, field, "on", "off", "on, off");
}

Result<NightBounds> nightBounds(const NightBoundOptions& options) {
    const auto from = parsedOption(options.from, "--from", parseNightDate);
    const auto to = parsedOption(options.to, "--to", parseNightDate);
    if (const auto error = firstError(from, to)) {
        return std::unexpected(*error);
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

Result<SleepTimes> checkedOption(SleepTimes times, bool isWakeGiven) {
    return isWakeGiven ? renamed(checked(times, NightEdge::Wake), "wake", "--wake")
                       : renamed(checked(times, NightEdge::Bedtime), "bedtime", "--bedtime");
}

} // namespace softfall
