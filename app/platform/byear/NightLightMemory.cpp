#include "platform/byear/NightLightMemory.h"

#include <QFileInfo>
#include <QSettings>

#include <utility>

namespace softfall {

namespace {

const QString group = QStringLiteral("nightLight");
const QString desktopKey = QStringLiteral("desktop");
const QString entries = QStringLiteral("changed");
const QString keyEntry = QStringLiteral("key");
const QString was = QStringLiteral("was"); // missing: it was not set
const QString made = QStringLiteral("made");

} // namespace

NightLightMemory::NightLightMemory(QString settingsFile)
    : m_file(std::move(settingsFile)) {}

std::optional<NightLightMemory::Change> NightLightMemory::change() const {
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(group);
    Change change{settings.value(desktopKey).toString(), {}, {}};
    if (change.desktop.isEmpty()) {
        return std::nullopt;
    }
    const int count = settings.beginReadArray(entries);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const QString key = settings.value(keyEntry).toString();
        change.before.push_back(
            {key, settings.contains(was) ? std::optional(settings.value(was).toString()) : std::nullopt});
        change.changed.push_back({key, settings.value(made).toString()});
    }
    return change;
}

Result<void> NightLightMemory::keep(const Change& change) const {
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(group);
    settings.remove(QString()); // the whole group
    settings.setValue(desktopKey, change.desktop);
    settings.beginWriteArray(entries, int(change.before.size()));
    for (size_t i = 0; i < change.before.size(); ++i) {
        settings.setArrayIndex(int(i));
        settings.setValue(keyEntry, change.before[i].key);
        if (change.before[i].value) {
            settings.setValue(was, *change.before[i].value);
        }
        settings.setValue(made, change.changed[i].value.value_or(QString()));
    }
    settings.endArray();
    settings.sync();
    if (settings.status() != QSettings::NoError) {
        return std::unexpected(
            unavailable(QStringLiteral("night light"), QStringLiteral("%1 cannot be written").arg(m_file)));
    }
    return {};
}

void NightLightMemory::forget() const {
    if (!QFileInfo::exists(m_file)) {
        return;
    }
    QSettings settings(m_file, QSettings::IniFormat);
    settings.remove(group);
}

} // namespace softfall
