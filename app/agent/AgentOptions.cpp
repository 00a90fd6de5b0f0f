#include "agent/AgentOptions.h"

#include "core/Utf8.h"

namespace softfall {

namespace {

/// "360x640,1200x800".
Result<std::vector<QSize>> sizesFrom(const QString& name, const QString& value) {
    std::vector<QSize> sizes;
    const QStringList parts = value.split(u',');
    for (const QString& part : parts) {
        const QSize size(part.section(u'x', 0, 0).toInt(), part.section(u'x', 1).toInt());
        if (size.width() < 360 || size.height() < 360 || size.width() > 4000 || size.height() > 4000) {
            return std::unexpected(
                badInput(name, value, QStringLiteral("sizes such as 360x640,1200x800, 360 to 4000")));
        }
        sizes.push_back(size);
    }
    return sizes;
}

Result<void> take(AgentOptions& options, const QString& name, const QString& value) {
    const auto oneOf = [&](QString& target, const QStringList& allowed) -> Result<void> {
        if (!allowed.contains(value)) {
            return std::unexpected(badInput(name, value, allowed.join(QStringLiteral(", "))));
        }
        target = value;
        return {};
    };
    if (name == QLatin1String("--page")) {
        return oneOf(options.page, {QStringLiteral("tonight"), QStringLiteral("morning"), QStringLiteral("diary"),
                                    QStringLiteral("progress"), QStringLiteral("learn"), QStringLiteral("settings"),
                                    QStringLiteral("health"), QStringLiteral("data"), QStringLiteral("welcome")});
    }
    if (name == QLatin1String("--theme")) {
        return oneOf(options.theme, {QStringLiteral("day"), QStringLiteral("evening")});
    }
    if (name == QLatin1String("--action")) {
        return oneOf(options.action,
                     {QStringLiteral("log-twitch"), QStringLiteral("just-jolted"), QStringLiteral("start-routine"),
                      QStringLiteral("snooze"), QStringLiteral("check-in")});
    }
    if (name == QLatin1String("--renew-after")) {
        bool isNumber = false;
        const int seconds = value.toInt(&isNumber);
        if (!isNumber || seconds < 1 || seconds > 86'400) {
            return std::unexpected(badInput(name, value, QStringLiteral("seconds, 1 to 86400")));
        }
        options.renewAfter = std::chrono::seconds(seconds);
        return {};
    }
    if (name == QLatin1String("--sizes")) {
        auto sizes = sizesFrom(name, value);
        if (!sizes) {
            return std::unexpected(sizes.error());
        }
        options.sizes = std::move(*sizes);
        return {};
    }
    if (name == QLatin1String("--text-size")) {
        options.textPercent = value.toInt();
        if (options.textPercent < 100 || options.textPercent > 200) {
            return std::unexpected(badInput(name, value, QStringLiteral("percent, 100 to 200")));
        }
        return {};
    }
    if (name == QLatin1String("--deleted")) {
        QString deleted;
        const auto taken = oneOf(deleted, {QStringLiteral("all"), QStringLiteral("partly")});
        options.deleted = deleted == QLatin1String("all") ? Deletion::All : Deletion::Partly;
        return taken;
    }
    if (value.isEmpty()) {
        return std::unexpected(badInput(name, value, QStringLiteral("a folder")));
    }
    (name == QLatin1String("--data-dir") ? options.dataDir : options.screenshots) = value;
    return {};
}

} // namespace

Result<AgentOptions> parseAgentOptions(const QStringList& arguments) {
    AgentOptions options;
    const QStringList withValue{
        QStringLiteral("--data-dir"), QStringLiteral("--page"),        QStringLiteral("--theme"),
        QStringLiteral("--action"),   QStringLiteral("--renew-after"), QStringLiteral("--screenshots"),
        QStringLiteral("--sizes"),    QStringLiteral("--text-size"),   QStringLiteral("--deleted")};
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = arguments[i].section(u'=', 0, 0);
        if (withValue.contains(name)) {
            const bool inOne = arguments[i].contains(u'=');
            const QString value = inOne ? arguments[i].section(u'=', 1) : arguments.value(++i);
            if (auto taken = take(options, name, value); !taken) {
                return std::unexpected(taken.error());
            }
        } else if (name == QLatin1String("--background")) {
            options.background = true;
        } else if (name == QLatin1String("--demo")) {
            options.demo = true;
        } else if (name == QLatin1String("--self-test")) {
            options.selfTest = true;
        } else if (name == QLatin1String("--first-frame")) {
            options.firstFrame = true;
        } else {
            return std::unexpected(
                badInput(QStringLiteral("option"), arguments[i], QStringLiteral("see softfall --help")));
        }
    }
    return options;
}

Result<void> checkAreText(std::span<char* const> arguments) {
    std::string_view before;
    for (const std::string_view argument : arguments) {
        const bool isNamed = argument.starts_with("--") && argument.contains('=');
        const std::size_t value = isNamed ? argument.find('=') + 1 : 0;
        if (!isKeptAsText(argument.substr(value))) {
            const std::string_view name = isNamed                    ? argument.substr(0, value - 1)
                                          : before.starts_with("--") ? before
                                                                     : "option";
            return std::unexpected(badInput(shownBytes(name), shownBytes(argument.substr(value)),
                                            QStringLiteral("UTF-8 text without a byte-order mark")));
        }
        before = argument;
    }
    return {};
}

QString agentHelp() {
    return QStringLiteral(
        "Usage: softfall [options]\n"
        "Without options: opens the window, or brings it to the front if Softfall is running.\n\n"
        "  --background       start without a window: tray and reminders only\n"
        "  --demo             show the example diary, in a temporary copy that is deleted afterwards\n"
        "  --data-dir DIR     folder of the diary (default: $XDG_DATA_HOME/softfall)\n"
        "  --page NAME        tonight, morning, diary, progress, learn, settings, health,\n"
        "                     data or welcome\n"
        "  --theme NAME       day or evening\n"
        "  --action NAME      log-twitch, just-jolted, start-routine, snooze or check-in, in the Softfall that runs\n"
        "  --self-test        load every page, then exit with 0 or 1\n"
        "  --screenshots DIR  save every page in both themes as PNG, then quit;\n"
        "                     with --page, save only that page\n"
        "  --sizes WxH,...    the sizes of these pictures (1200x800,400x800)\n"
        "  --text-size P      the size of their text in percent, 100 to 200\n"
        "  --first-frame      say when the first frame is drawn, and quit (to measure the start)\n"
        "  --renew-after S    seconds from closing the window to a fresh start without it (180)\n"
        "  --help             show this help\n"
        "  --version          show the version\n");
}

} // namespace softfall
