#include "agent/Agent.h"
#include "platform/UserFolders.h"
#include "storage/DiaryFile.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIcon>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <cstring>
#include <unistd.h>
#include <vector>

namespace softfall {

namespace {

/// What happened, what is safe, what to do next.
QString tellOutcome(const OpenedDiary& opened, const QString& file) {
    switch (opened.outcome) {
    case OpenOutcome::NewerIncompatible:
        return QCoreApplication::translate("main", "This diary was written by a newer Softfall.\n\nNothing was changed "
                                                   "and nothing is lost. Please install the newer Softfall.\n\n%1")
            .arg(file);
    case OpenOutcome::Damaged:
        return QCoreApplication::translate(
                   "main",
                   "The diary file is damaged.\n\nSoftfall has not touched it. Keep a copy of the file, then put "
                   "a backup from the folder \"backups\" beside it in its place.\n\n%1")
            .arg(file);
    default:
        return QCoreApplication::translate("main", "The diary could not be opened.\n\nNothing was changed. Check that "
                                                   "the folder can be written and that the disk is not full.\n\n%1\n%2")
            .arg(file, describe(opened.error.value_or(Error{})));
    }
}

int run(const AgentOptions& options) {
    std::unique_ptr<SingleInstance> instance;
    if (!options.demo && !options.isRehearsal()) {
        instance = std::make_unique<SingleInstance>();
        if (!instance->claim()) {
            if (options.background && options.action.isEmpty()) {
                return 0;
            }
            if (options.action.isEmpty() ? SingleInstance::activateOther(options.page)
                                         : SingleInstance::actInOther(options.action)) {
                return 0;
            }
            std::fprintf(stderr, "softfall: Softfall already runs but does not answer\n");
            return 1;
        }
    }

    QTemporaryDir scratch;
    const QString folder = options.demo                ? scratch.path() + QStringLiteral("/data")
                           : options.dataDir.isEmpty() ? userDataFolder()
                                                       : QDir(options.dataDir).absolutePath();
    const QString file = diaryFileIn(folder);
    OpenedDiary opened = DiaryFile(file).open({.integrity = IntegrityCheck::Quick});
    if (!opened.database) {
        const QString text = tellOutcome(opened, file);
        std::fprintf(stderr, "softfall: %s\n", qPrintable(text.simplified()));
        if (!options.isRehearsal()) {
            QMessageBox::critical(nullptr, QStringLiteral("Softfall"), text);
        }
        return 1;
    }

    Agent agent(std::make_unique<DiaryStores>(std::move(opened.database), file), options, folder, instance.get());
    if (options.demo) {
        if (const auto filled = agent.fillWithExample(scratch.path()); !filled) {
            std::fprintf(stderr, "softfall: %s\n", qPrintable(describe(filled.error())));
            return 1;
        }
    }
    if (const QString error = agent.begin(); !error.isEmpty()) {
        std::fprintf(stderr, "softfall: the window could not be opened: %s\n", qPrintable(error));
        return 1;
    }
    if (options.isRehearsal()) {
        QTimer::singleShot(0, &agent, &Agent::rehearse);
    }
    return QApplication::exec();
}

/// This process becomes a fresh one without a window. Answers only where that did not work.
int startAnew(const AgentOptions& options) {
    const auto renewAfter = std::chrono::duration_cast<std::chrono::seconds>(options.renewAfter);
    std::vector<QByteArray> arguments{QFile::encodeName(QCoreApplication::applicationFilePath()), "--background",
                                      "--renew-after=" + QByteArray::number(qint64(renewAfter.count()))};
    if (!options.dataDir.isEmpty()) {
        arguments.push_back("--data-dir=" + QFile::encodeName(QDir(options.dataDir).absolutePath()));
    }
    std::vector<char*> pointers;
    for (QByteArray& argument : arguments) {
        pointers.push_back(argument.data());
    }
    pointers.push_back(nullptr);
    ::execv(arguments.front().constData(), pointers.data());
    std::perror("softfall: could not be started anew");
    return 1;
}

} // namespace

} // namespace softfall

int main(int argc, char* argv[]) {
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--help") == 0) {
            std::fputs(qPrintable(softfall::agentHelp()), stdout);
            return 0;
        }
        if (std::strcmp(argv[i], "--version") == 0) {
            std::puts("softfall " SOFTFALL_VERSION);
            return 0;
        }
    }
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("softfall"));
    QApplication::setApplicationDisplayName(QStringLiteral("Softfall"));
    QApplication::setApplicationVersion(QStringLiteral(SOFTFALL_VERSION));
    QApplication::setOrganizationName(QStringLiteral("softfall"));
    QApplication::setDesktopFileName(QStringLiteral("org.softfall.Softfall"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/softfall/icons/org.softfall.Softfall.svg")));
    QApplication::setQuitOnLastWindowClosed(false);

    const auto options = softfall::parseAgentOptions(QApplication::arguments().mid(1));
    if (!options) {
        std::fprintf(stderr, "softfall: %s\n", qPrintable(softfall::describe(options.error())));
        return 2;
    }
    const int code = softfall::run(*options);
    return code == softfall::Agent::renewExitCode ? softfall::startAnew(*options) : code;
}
