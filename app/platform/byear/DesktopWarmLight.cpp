#include "platform/byear/DesktopWarmLight.h"

#include "platform/byear/DBusCall.h"

#include <QByteArrayList>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QHash>

#include <utility>

namespace softfall {

namespace {

Result<void> no(const QString& why) {
    return std::unexpected(unavailable(QStringLiteral("night light"), why));
}

QStringList keysOf(const SettingsProgram::Settings& settings) {
    QStringList keys;
    for (const DesktopSetting& setting : settings) {
        keys << setting.key;
    }
    return keys;
}

bool isSilence(const QDBusError& error) {
    return error.type() == QDBusError::NoReply || error.type() == QDBusError::Timeout ||
           error.type() == QDBusError::TimedOut;
}

} // namespace

DesktopWarmLight::DesktopWarmLight(QDBusConnection session, NightLightPlaces places, std::chrono::milliseconds timeout,
                                   QObject* parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_places(std::move(places))
    , m_memory(m_places.settingsFile)
    , m_timeout(timeout) {}

DesktopWarmLight::~DesktopWarmLight() = default;

void DesktopWarmLight::warm(std::function<void(Result<void>)> done) {
    enqueue([this](const Done& end) { askFrom(0, false, end); }, std::move(done));
}

void DesktopWarmLight::restore() {
    enqueue([this](const Done& end) { restoreSettings(end); }, [](const Result<void>&) {});
}

void DesktopWarmLight::enqueue(std::function<void(const Done&)> task, Done done) {
    m_waiting.push([this, task = std::move(task), done = std::move(done)] {
        task([this, done](Result<void> result) {
            m_isBusy = false;
            done(std::move(result));
            begin();
        });
    });
    begin();
}

void DesktopWarmLight::begin() {
    if (m_isBusy || m_waiting.empty()) {
        return;
    }
    m_isBusy = true;
    const auto next = std::move(m_waiting.front());
    m_waiting.pop();
    next();
}

SettingsProgram DesktopWarmLight::programOf(const NightLightDesktop& desktop) const {
    return desktop.program(m_places.programFolders, m_timeout);
}

void DesktopWarmLight::askFrom(size_t number, bool isOneSilent, const Done& done) {
    const std::vector<NightLightDesktop> desktops = nightLightDesktops();
    if (number == desktops.size()) {
        done(no(isOneSilent ? QStringLiteral("the desktop's night light isn't responding")
                            : QStringLiteral("Softfall can't use a night light on this desktop")));
        return;
    }
    const NightLightDesktop& asked = desktops[number];
    ask(
        m_session, m_timeout, this, DBusCall::allProperties(asked.place, asked.interface),
        [this, asked, done](const QVariantList& answer) {
            switch (asked.status(allPropertiesIn(answer))) {
            case NightLightStatus::Missing:
                done(no(QStringLiteral("these displays have no night light")));
                break;
            case NightLightStatus::Suspended:
                done(no(QStringLiteral("the night light has been postponed")));
                break;
            case NightLightStatus::Warm:
                done({});
                break;
            case NightLightStatus::Cold:
                makeWarm(asked, done);
                break;
            }
        },
        [this, number, isOneSilent, done](const QDBusError& error) {
            askFrom(number + 1, isOneSilent || isSilence(error), done);
        });
}

void DesktopWarmLight::makeWarm(const NightLightDesktop& desktop, const Done& done) {
    if (const auto earlier = m_memory.change(); earlier && earlier->desktop != desktop.name) {
        // From a session on another desktop: its settings are restored first, or they would be forgotten.
        restoreSettings([this, desktop, done](const Result<void>& result) {
            result ? makeWarm(desktop, done) : done(std::unexpected(result.error()));
        });
        return;
    }
    programOf(desktop).read(this, keysOf(desktop.warm),
                            [this, desktop, done](const Result<SettingsProgram::Settings>& before) {
                                before ? change(desktop, *before, done) : done(std::unexpected(before.error()));
                            });
}

void DesktopWarmLight::change(const NightLightDesktop& desktop, const SettingsProgram::Settings& before,
                              const Done& done) {
    NightLightMemory::Change change{desktop.name, before, desktop.warm};
    if (const auto earlier = m_memory.change(); earlier && keysOf(earlier->before) == keysOf(before)) {
        for (size_t i = 0; i < before.size(); ++i) {
            if (before[i] == earlier->changed[i]) {
                change.before[i] = earlier->before[i]; // an earlier run made it so
            }
        }
    }
    // On disk before anything is changed.
    if (const auto kept = m_memory.keep(change); !kept) {
        done(std::unexpected(kept.error()));
        return;
    }
    programOf(desktop).write(this, desktop.warm, [this, desktop, done](const Result<void>& written) {
        if (!written) {
            restoreSettings([done, written](const Result<void>&) { done(std::unexpected(written.error())); });
            return;
        }
        notifyDesktop(desktop);
        done({});
    });
}

void DesktopWarmLight::restoreSettings(const Done& done) {
    const auto change = m_memory.change();
    if (!change) {
        done({});
        return;
    }
    for (const NightLightDesktop& desktop : nightLightDesktops()) {
        if (desktop.name != change->desktop) {
            continue;
        }
        const auto end = [this, desktop, done](const Result<void>& written) {
            if (written) {
                notifyDesktop(desktop);
                m_memory.forget();
            }
            done(written);
        };
        programOf(desktop).read(this, keysOf(change->changed),
                                [this, desktop, change, end](const Result<SettingsProgram::Settings>& now) {
                                    if (!now) {
                                        end(std::unexpected(now.error()));
                                        return;
                                    }
                                    SettingsProgram::Settings back;
                                    for (size_t i = now->size(); i-- > 0;) {
                                        const bool isOurs = now->at(i) == change->changed[i];
                                        if (isOurs && change->before[i] != change->changed[i]) {
                                            back.push_back(change->before[i]);
                                        }
                                    }
                                    programOf(desktop).write(this, back, end);
                                });
        return;
    }
    m_memory.forget(); // from a desktop that only a later version knows
    done({});
}

void DesktopWarmLight::notifyDesktop(const NightLightDesktop& desktop) {
    if (!desktop.needsNotification) {
        return;
    }
    // As KConfig does when it notifies; kwriteconfig5 cannot. KWin then reads its file again, and Plasma's programs
    // expect the signal to have exactly this signature, a{saay}.
    qDBusRegisterMetaType<QByteArrayList>();
    qDBusRegisterMetaType<QHash<QString, QByteArrayList>>();
    QHash<QString, QByteArrayList> changed;
    QByteArrayList& keys = changed[QStringLiteral("NightColor")];
    for (const DesktopSetting& setting : desktop.warm) {
        keys << setting.key.toUtf8();
    }
    QDBusMessage message = QDBusMessage::createSignal(
        QStringLiteral("/kwinrc"), QStringLiteral("org.kde.kconfig.notify"), QStringLiteral("ConfigChanged"));
    message << QVariant::fromValue(changed);
    m_session.send(message);
}

} // namespace softfall
