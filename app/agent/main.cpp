#include "agent/Agent.h"
#include "agent/DiaryStart.h"
#include "agent/OneAgent.h"
#include "platform/EndSignals.h"
#include "platform/QuickExit.h"
#include "platform/StandardStreams.h"
#include "platform/SystemClock.h"
#include "platform/UserFolders.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIcon>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <unistd.h>
#include <vector>

namespace softfall {

namespace {

int run(const AgentOptions& options) {
    std::optional<QTemporaryDir> scratch;
    if (options.demo) {
        scratch.emplace();
    }
    const QString folder = scratch                     ? scratch->path() + QStringLiteral("/data")
                           : options.dataDir.isEmpty() ? userDataFolder()
                                                       : QDir(options.dataDir).absolutePath();
    const QString file = diaryFileIn(folder);
    std::optional<OneAgent> only;
    if (!options.demo && !options.isUnattended()) {
        only.emplace();
        if (const auto code = only->claim(folder, options)) {
            return *code;
        }
    }
    auto started = startDiary(file, SystemClock(), !options.isUnattended());
    if (!started || !started->database) {
        return 1;
    }

    Agent agent(std::move(*started), file, options, folder, only ? &only->instance() : nullptr);
    if (scratch) {
        if (const auto filled = agent.fillWithExample(scratch->path()); !filled) {
            std::fprintf(stderr, "softfall: %s\n", qPrintable(describe(filled.error())));
            return 1;
        }
    }
    if (const QString error = agent.begin(); !error.isEmpty()) {
        std::fprintf(stderr, "softfall: the window could not be opened: %s\n", qPrintable(error));
        return 1;
    }
    if (options.isUnattended()) {
        QTimer::singleShot(0, &agent, &Agent::runUnattended);
    }
    return QApplication::exec();
}

/// This process becomes a fresh one, with a window or without. Answers only where that did not work.
int startAgain(const AgentOptions& options, bool withWindow, Deletion deleted = Deletion::None) {
    const auto renewAfter = std::chrono::duration_cast<std::chrono::seconds>(options.renewAfter);
    std::vector<QByteArray> arguments{QFile::encodeName(QCoreApplication::applicationFilePath()),
                                      "--renew-after=" + QByteArray::number(qint64(renewAfter.count()))};
    if (!withWindow) {
        arguments.push_back("--background");
    }
    if (deleted != Deletion::None) {
        arguments.push_back(deleted == Deletion::All ? "--deleted=all" : "--deleted=partly");
    }
    if (!options.dataDir.isEmpty()) {
        arguments.push_back("--data-dir=" + QFile::encodeName(QDir(options.dataDir).absolutePath()));
    }
    std::vector<char*> pointers;
    for (QByteArray& argument : arguments) {
        pointers.push_back(argument.data());
    }
    pointers.push_back(nullptr);
    ::execv(arguments.front().constData(), pointers.data());
    std::perror("softfall: could not restart");
    return 1;
}

/// 0, or 1 where what was printed reached nobody.
int printed() {
    const auto done = finishOutput();
    if (!done) {
        std::fprintf(stderr, "softfall: %s\n", qPrintable(describe(done.error())));
    }
    return done ? 0 : 1;
}

QtMessageHandler s_otherMessages = nullptr;

/// While the application is constructed: where Qt finds no display it aborts, and advises to install it again.
void endWithoutDisplay(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (type == QtFatalMsg) {
        std::fputs("softfall: there is no display that can be used. Start Softfall in a desktop session, or use "
                   "softfallctl.\n",
                   stderr);
        std::_Exit(1);
    }
    s_otherMessages(type, context, message);
}

int program(int argc, char* argv[]) {
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--help") == 0) {
            std::fputs(qPrintable(agentHelp()), stdout);
            return printed();
        }
        if (std::strcmp(argv[i], "--version") == 0) {
            std::puts("softfall " SOFTFALL_VERSION);
            return printed();
        }
    }
    // Before anything is made.
    auto known = checkAreText({argv, std::size_t(argc)});
    if (known) {
        known = checkUserFolders({"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"});
    }
    if (!known) {
        std::fprintf(stderr, "softfall: %s\n", qPrintable(describe(known.error())));
        return 2;
    }
    std::signal(SIGXFSZ, SIG_IGN); // a limit on files is an error like any other, not the end
    s_otherMessages = qInstallMessageHandler(endWithoutDisplay);
    const QApplication application(argc, argv);
    qInstallMessageHandler(s_otherMessages);
    QApplication::setApplicationName(QStringLiteral("softfall"));
    QApplication::setApplicationDisplayName(QStringLiteral("Softfall"));
    QApplication::setApplicationVersion(QStringLiteral(SOFTFALL_VERSION));
    QApplication::setOrganizationName(QStringLiteral("softfall"));
    QApplication::setDesktopFileName(QStringLiteral("org.softfall.Softfall"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/softfall/icons/org.softfall.Softfall.svg")));
    QApplication::setQuitOnLastWindowClosed(false);

    const auto options = parseAgentOptions(QApplication::arguments().mid(1));
    if (!options) {
        std::fprintf(stderr, "softfall: %s\n", qPrintable(describe(options.error())));
        return 2;
    }
    std::optional<EndSignals> endSignals(std::in_place);
    const int code = run(*options);
    endSignals.reset();
    if (code == Agent::startOverExitCode || code == Agent::startOverPartlyExitCode) {
        QSettings().clear(); // after the window, which has kept its place there
        const auto deleted = code == Agent::startOverExitCode ? Deletion::All : Deletion::Partly;
        return options->demo ? 0 : startAgain(*options, true, deleted);
    }
    if (code == Agent::renewExitCode || code == Agent::reopenExitCode) {
        return startAgain(*options, false);
    }
    return code == Agent::reopenWithWindowExitCode ? startAgain(*options, true) : code;
}

} // namespace

} // namespace softfall

int main(int argc, char* argv[]) {
    softfall::holdStandardStreams();
    softfall::ignoreRelativeXdgPaths();
    softfall::settleZoneVariable();
    softfall::quickExit(softfall::program(argc, argv));
}
