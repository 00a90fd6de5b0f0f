#include "platform/autostart/AutostartFile.h"

#include "platform/autostart/DesktopEntry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace softfall {

namespace {

QString fileIn(const QString& folder) {
    return QDir(folder).filePath(QStringLiteral("autostart/org.softfall.Softfall.desktop"));
}

AutostartStatus off() {
    return {AutostartStatus::Kind::Off, {}};
}

/// TryExec: a desktop silently skips the entry once Softfall was removed.
/// The delay is GNOME's: Softfall need not start first, and the tray it needs starts in the meantime.
QByteArray startingEntry(const QString& program, const QStringList& arguments) {
    return QStringLiteral("[Desktop Entry]\n"
                          "Type=Application\n"
                          "Name=Softfall\n"
                          "Comment=Reminds in the evening\n"
                          "Icon=org.softfall.Softfall\n"
                          "Exec=%1\n"
                          "TryExec=%2\n"
                          "Terminal=false\n"
                          "X-GNOME-Autostart-Delay=5\n")
        .arg(execLine(program, arguments), QString(program).replace(u'\\', QLatin1String("\\\\")))
        .toUtf8();
}

QByteArray hidingEntry() {
    return "[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Softfall\n"
           "Hidden=true\n";
}

Result<void> write(const QString& path, const QByteArray& text) {
    // 0700, as the Base Directory Specification requires for missing folders.
    const QString folder = QFileInfo(path).path();
    if (!QFileInfo(folder).isDir()) {
        QDir().mkpath(QFileInfo(folder).path());
        QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return std::unexpected(unavailable(path, file.errorString()));
    }
    return {};
}

} // namespace

AutostartFile::AutostartFile(AutostartPlaces places)
    : m_places(std::move(places)) {}

QString AutostartFile::userFile() const {
    return fileIn(m_places.userFolder);
}

bool AutostartFile::isInstalledForAll() const {
    return std::ranges::any_of(m_places.systemFolders,
                               [](const QString& folder) { return QFileInfo::exists(fileIn(folder)); });
}

bool AutostartFile::canBeStarted(const QString& program) const {
    const auto isProgram = [](const QString& path) {
        return QFileInfo(path).isFile() && QFileInfo(path).isExecutable();
    };
    if (QDir::isAbsolutePath(program)) {
        return isProgram(program);
    }
    return !program.isEmpty() && std::ranges::any_of(m_places.programFolders, [&](const QString& folder) {
        return isProgram(QDir(folder).filePath(program));
    });
}

AutostartStatus AutostartFile::status() const {
    QStringList files{userFile()};
    for (const QString& folder : m_places.systemFolders) {
        files << fileIn(folder);
    }
    const auto found = std::ranges::find_if(files, [](const QString& path) { return QFileInfo::exists(path); });
    if (found == files.end()) {
        return off();
    }
    QFile file(*found);
    if (!file.open(QIODevice::ReadOnly)) {
        return {AutostartStatus::Kind::Unavailable, QStringLiteral("%1: %2").arg(*found, file.errorString())};
    }
    const DesktopEntry entry = DesktopEntry::parse(file.readAll());
    // The second is how GNOME and Xfce switch it off without removing the file.
    if (entry.flag(QStringLiteral("Hidden")).value_or(false) ||
        !entry.flag(QStringLiteral("X-GNOME-Autostart-enabled")).value_or(true)) {
        return off();
    }
    const auto names = [this](const QStringList& list) {
        return std::ranges::any_of(list, [this](const QString& each) { return m_places.desktops.contains(each); });
    };
    const auto only = entry.list(QStringLiteral("OnlyShowIn"));
    if ((only && !names(*only)) || names(entry.list(QStringLiteral("NotShowIn")).value_or(QStringList()))) {
        return {AutostartStatus::Kind::NotThisDesktop, {}};
    }
    const QString exec = programOfExec(entry.text(QStringLiteral("Exec")));
    const QString tried = entry.text(QStringLiteral("TryExec"));
    if (!tried.isEmpty() && !canBeStarted(tried)) {
        return {AutostartStatus::Kind::ProgramGone, tried};
    }
    if (!canBeStarted(exec)) {
        return {AutostartStatus::Kind::ProgramGone, exec};
    }
    return {AutostartStatus::Kind::On, {}};
}

Result<void> AutostartFile::set(bool on) const {
    if (on) {
        return write(userFile(), startingEntry(m_places.program, m_places.arguments));
    }
    if (isInstalledForAll()) {
        return write(userFile(), hidingEntry());
    }
    QFile file(userFile());
    if (file.exists() && !file.remove()) {
        return std::unexpected(unavailable(userFile(), file.errorString()));
    }
    return {};
}

void AutostartFile::set(bool on, std::function<void(Result<void>)> done) {
    done(std::as_const(*this).set(on));
}

} // namespace softfall
