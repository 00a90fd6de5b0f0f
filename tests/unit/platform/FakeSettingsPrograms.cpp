#include "FakeSettingsPrograms.h"

#include <QDir>
#include <QFile>

namespace softfall {

namespace {

const char script[] = R"(#!/bin/sh
folder=${0%/*} program=${0##*/}
[ -e "$folder/marks/hang-$program" ] && exec sleep 600
case $program in
gsettings)
    [ "$2" = org.gnome.settings-daemon.plugins.color ] || { echo "No such schema" >&2; exit 1; }
    verb=$1 key=$3 value=$4
    [ "$verb" != get ] || [ -e "$folder/keys/$key" ] || { echo "No such key" >&2; exit 1; }
    ;;
k*)
    [ "$1 $2 $3 $4 $5" = "--file kwinrc --group NightColor --key" ] || exit 1
    verb=set key=$6 value=$7
    [ "$value" = --delete ] && verb=reset
    case $program in kread*) verb=get ;; esac
    ;;
esac
case $verb in
get) [ -e "$folder/keys/$key" ] && read -r value <"$folder/keys/$key" && echo "$value" ;;
*)
    [ -e "$folder/marks/hang-at-$key" ] && exec sleep 600
    [ -e "$folder/marks/refuse-$key" ] && { echo "$key is not writable" >&2; exit 1; }
    ;;
esac
case $verb in
set) echo "$value" >"$folder/keys/$key" && echo "$key=$value" >>"$folder/written" ;;
reset) rm -f "$folder/keys/$key" && echo "$key" >>"$folder/written" ;;
esac
exit 0
)";

QByteArray contentsOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

FakeSettingsPrograms::FakeSettingsPrograms() {
    QDir(folder()).mkdir("keys");
    QDir(folder()).mkdir("marks");
    for (const char* program : {"gsettings", "kreadconfig5", "kwriteconfig5", "kreadconfig6", "kwriteconfig6"}) {
        QFile file(m_folder.filePath(program));
        if (!file.open(QIODevice::WriteOnly) || file.write(script) < 0 ||
            !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
            qFatal("%s cannot be written", program);
        }
    }
}

QString FakeSettingsPrograms::folder() const {
    return m_folder.path();
}

std::optional<QString> FakeSettingsPrograms::value(const QString& key) const {
    const QString path = m_folder.filePath("keys/" + key);
    return QFile::exists(path) ? std::optional(QString::fromUtf8(contentsOf(path)).trimmed()) : std::nullopt;
}

void FakeSettingsPrograms::set(const QString& key, const QString& value) const {
    QFile file(m_folder.filePath("keys/" + key));
    if (!file.open(QIODevice::WriteOnly) || file.write(value.toUtf8() + '\n') < 0) {
        qFatal("no key can be written");
    }
}

QStringList FakeSettingsPrograms::written() const {
    return QString::fromUtf8(contentsOf(m_folder.filePath("written"))).split('\n', Qt::SkipEmptyParts);
}

void FakeSettingsPrograms::remove(const QString& program) const {
    QFile::remove(m_folder.filePath(program));
}

void FakeSettingsPrograms::mark(const QString& name) const {
    QFile file(m_folder.filePath("marks/" + name));
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("no mark can be made");
    }
}

void FakeSettingsPrograms::resume() const {
    QDir marks(m_folder.filePath("marks"));
    for (const QString& name : marks.entryList(QDir::Files)) {
        marks.remove(name);
    }
}

} // namespace softfall
