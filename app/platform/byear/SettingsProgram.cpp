#include "platform/byear/SettingsProgram.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <utility>

namespace softfall {

namespace {

Error failed(const QString& program, const QString& why) {
    return unavailable(QStringLiteral("night light"), QStringLiteral("%1 %2").arg(program, why));
}

} // namespace

SettingsProgram SettingsProgram::gsettings(QStringList programFolders, const QString& schema,
                                           std::chrono::milliseconds timeout) {
    SettingsProgram program(Kind::GSettings, std::move(programFolders), timeout);
    program.m_reader = program.m_writer = QStringLiteral("gsettings");
    program.m_group = {schema};
    return program;
}

SettingsProgram SettingsProgram::kconfig(QStringList programFolders, int generation, const QString& file,
                                         const QString& group, std::chrono::milliseconds timeout) {
    SettingsProgram program(Kind::KConfig, std::move(programFolders), timeout);
    program.m_reader = QStringLiteral("kreadconfig%1").arg(generation);
    program.m_writer = QStringLiteral("kwriteconfig%1").arg(generation);
    program.m_group = {QStringLiteral("--file"), file, QStringLiteral("--group"), group};
    return program;
}

SettingsProgram::Command SettingsProgram::toRead(const QString& key) const {
    if (m_kind == Kind::GSettings) {
        return {m_reader, QStringList{QStringLiteral("get")} + m_group + QStringList{key}};
    }
    return {m_reader, m_group + QStringList{QStringLiteral("--key"), key}};
}

SettingsProgram::Command SettingsProgram::toWrite(const DesktopSetting& setting) const {
    if (m_kind == Kind::GSettings) {
        return setting.value
                   ? Command{m_writer,
                             QStringList{QStringLiteral("set")} + m_group + QStringList{setting.key, *setting.value}}
                   : Command{m_writer, QStringList{QStringLiteral("reset")} + m_group + QStringList{setting.key}};
    }
    return {m_writer, m_group + QStringList{QStringLiteral("--key"), setting.key,
                                            setting.value.value_or(QStringLiteral("--delete"))}};
}

void SettingsProgram::read(QObject* asking, const QStringList& keys, std::function<void(Result<Settings>)> read) const {
    std::vector<Command> commands;
    for (const QString& key : keys) {
        commands.push_back(toRead(key));
    }
    run(asking, std::move(commands), {}, [keys, read = std::move(read)](const Result<QStringList>& outputs) {
        if (!outputs) {
            read(std::unexpected(outputs.error()));
            return;
        }
        Settings settings;
        for (qsizetype i = 0; i < keys.size(); ++i) {
            // KDE's program prints nothing for an unset key; gsettings always prints the effective value.
            const QString& value = outputs->at(i);
            settings.push_back({keys[i], value.isEmpty() ? std::nullopt : std::optional(value)});
        }
        read(std::move(settings));
    });
}

void SettingsProgram::write(QObject* asking, const Settings& settings,
                            std::function<void(Result<void>)> written) const {
    std::vector<Command> commands;
    for (const DesktopSetting& setting : settings) {
        commands.push_back(toWrite(setting));
    }
    run(asking, std::move(commands), {}, [written = std::move(written)](const Result<QStringList>& outputs) {
        written(outputs ? Result<void>() : std::unexpected(outputs.error()));
    });
}

void SettingsProgram::run(QObject* asking, std::vector<Command> commands, QStringList outputs,
                          std::function<void(Result<QStringList>)> done) const {
    if (outputs.size() == qsizetype(commands.size())) {
        done(outputs);
        return;
    }
    const Command& next = commands[size_t(outputs.size())];
    const QString program = QStandardPaths::findExecutable(next.program, m_programFolders);
    if (m_programFolders.isEmpty() || program.isEmpty()) { // without folders, $PATH would be searched
        done(std::unexpected(failed(next.program, QStringLiteral("is not installed"))));
        return;
    }
    auto* process = new QProcess(asking);
    auto* timeout = new QTimer(process);
    timeout->setSingleShot(true);
    QObject::connect(timeout, &QTimer::timeout, process, &QProcess::kill);
    const auto ended = [rest = *this, asking, process, timeout, commands, outputs, done] {
        process->deleteLater();
        const QString name = commands[size_t(outputs.size())].program;
        if (!timeout->isActive()) {
            done(std::unexpected(failed(name, QStringLiteral("does not finish"))));
        } else if (process->error() == QProcess::FailedToStart || process->exitStatus() != QProcess::NormalExit ||
                   process->exitCode() != 0) {
            const QString output = QString::fromUtf8(process->readAllStandardError()).trimmed();
            done(std::unexpected(failed(name, QStringLiteral("failed: ") + output)));
        } else {
            const QString output = QString::fromUtf8(process->readAllStandardOutput()).trimmed();
            rest.run(asking, commands, outputs + QStringList{output}, done);
        }
    };
    QObject::connect(process, &QProcess::finished, asking, ended);
    QObject::connect(process, &QProcess::errorOccurred, asking, [ended](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) { // emits no finished signal
            ended();
        }
    });
    timeout->start(m_timeout);
    process->start(program, next.arguments, QIODevice::ReadOnly);
}

} // namespace softfall
