#pragma once

#include "core/Result.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

class QObject;

namespace softfall {

/// One key of a desktop's settings. Without a value it is not set, and the desktop's default applies.
struct DesktopSetting {
    QString key;
    std::optional<QString> value; ///< in the format of the desktop's program
    bool operator==(const DesktopSetting&) const = default;
};

/// The program that reads and writes a desktop's settings, for one group of keys: gsettings, or kreadconfig and
/// kwriteconfig. Programs run one after the other, asynchronously; one that does not end in time is killed.
class SettingsProgram {
public:
    using Settings = std::vector<DesktopSetting>;

    /// `programFolders` are searched; `timeout` is for each run of a program.
    static SettingsProgram gsettings(QStringList programFolders, const QString& schema,
                                     std::chrono::milliseconds timeout);
    /// `generation`: 5 or 6, of KDE's Frameworks.
    static SettingsProgram kconfig(QStringList programFolders, int generation, const QString& file,
                                   const QString& group, std::chrono::milliseconds timeout);

    /// `read` is called once while `asking` lives: the keys in the given order, or Unavailable.
    void read(QObject* asking, const QStringList& keys, std::function<void(Result<Settings>)> read) const;
    /// In the given order, up to the first failure. `written` is called once while `asking` lives.
    void write(QObject* asking, const Settings& settings, std::function<void(Result<void>)> written) const;

private:
    enum class Kind { GSettings, KConfig };

    struct Command {
        QString program;
        QStringList arguments;
    };

    SettingsProgram(Kind kind, QStringList programFolders, std::chrono::milliseconds timeout)
        : m_kind(kind)
        , m_programFolders(std::move(programFolders))
        , m_timeout(timeout) {}

    [[nodiscard]] Command toRead(const QString& key) const;
    [[nodiscard]] Command toWrite(const DesktopSetting& setting) const;
    void run(QObject* asking, std::vector<Command> commands, QStringList outputs,
             std::function<void(Result<QStringList>)> done) const;

    Kind m_kind;
    QStringList m_programFolders;
    std::chrono::milliseconds m_timeout;
    QString m_reader;
    QString m_writer;
    QStringList m_group; ///< the arguments that name the group of keys
};

} // namespace softfall
