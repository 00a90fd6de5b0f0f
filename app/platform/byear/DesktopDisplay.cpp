#include "platform/byear/DesktopDisplay.h"

#include "platform/byear/DBusCall.h"

#include <QDBusError>
#include <QSettings>
#include <QThread>
#include <QTimer>

#include <memory>
#include <utility>

namespace softfall {

namespace {

const DBusTarget mutterDisplay{QStringLiteral("org.gnome.Mutter.DisplayConfig"),
                               QStringLiteral("/org/gnome/Mutter/DisplayConfig")};
const QString powerSaveMode = QStringLiteral("PowerSaveMode");
constexpr int powerSaveOn = 0; // displays on
constexpr int powerSaveOff = 3;

const DBusTarget mutterIdle{QStringLiteral("org.gnome.Mutter.IdleMonitor"),
                            QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core")};

const DBusTarget plasma{QStringLiteral("org.kde.kglobalaccel"), QStringLiteral("/component/org_kde_powerdevil")};
const QString plasmaComponent = QStringLiteral("org.kde.kglobalaccel.Component");
const QString turnOffScreen = QStringLiteral("Turn Off Screen"); // the action's name, which is never translated

/// In the settings file while Mutter's displays are off because of this program.
const QString leftDarkKey = QStringLiteral("displays/leftDark");

} // namespace

DesktopDisplay::DesktopDisplay(QDBusConnection session, std::function<Result<void>()> x11, QString settingsFile,
                               std::chrono::milliseconds untilKeysReleased, std::chrono::milliseconds timeout,
                               QObject* parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_x11(std::move(x11))
    , m_settingsFile(std::move(settingsFile))
    , m_untilKeysReleased(untilKeysReleased)
    , m_timeout(timeout) {}

DesktopDisplay::~DesktopDisplay() {
    if (m_watch != 0) {
        lightMutter(); // nothing else would
        (void)remember(false);
    }
}

void DesktopDisplay::turnOnAgain() {
    if (m_watch == 0 && QSettings(m_settingsFile, QSettings::IniFormat).contains(leftDarkKey)) {
        lightMutter();
    }
}

void DesktopDisplay::turnOff(std::function<void(Result<void>)> done) {
    QTimer::singleShot(m_untilKeysReleased, this, [this, done = std::move(done)] { askMutter(done); });
}

void DesktopDisplay::askMutter(const Done& done) {
    const auto otherwise = [this, done] { askPlasma(done); };
    ask(
        DBusCall::property(mutterDisplay, mutterDisplay.service, powerSaveMode),
        [this, done, otherwise](const QVariantList& answer) {
            // Less: displays without power saving, as in a virtual machine.
            propertyIn(answer).toInt() < powerSaveOn ? otherwise() : darkenMutter(done);
        },
        otherwise);
}

void DesktopDisplay::darkenMutter(const Done& done) {
    const auto otherwise = [this, done] { askPlasma(done); };
    if (m_watch != 0) {
        setMutter(
            powerSaveOff, [done] { done({}); }, otherwise);
        return;
    }
    // Mutter turns the displays on again only if gnome-settings-daemon made them dark. Others must listen for the first
    // key or movement themselves, and do so first: a dark display must not stay dark.
    if (!std::exchange(m_isListening, true)) {
        m_session.connect(mutterIdle.service, mutterIdle.path, mutterIdle.service, QStringLiteral("WatchFired"), this,
                          SLOT(onSomebodyThere(uint)));
    }
    ask(
        {mutterIdle, mutterIdle.service, QStringLiteral("AddUserActiveWatch")},
        [this, done, otherwise](const QVariantList& answer) {
            m_watch = answer.value(0).toUInt();
            const auto leaveLit = [this, otherwise] {
                const uint oldWatch = std::exchange(m_watch, 0);
                ask(
                    {mutterIdle, mutterIdle.service, QStringLiteral("RemoveWatch"), {oldWatch}},
                    [](const QVariantList&) {}, [] {});
                otherwise();
            };
            // On disk first: what is killed in the dark leaves displays that no key turns on.
            if (!remember(true)) {
                leaveLit();
                return;
            }
            setMutter(
                powerSaveOff, [done] { done({}); },
                [this, leaveLit] {
                    (void)remember(false);
                    leaveLit();
                });
        },
        otherwise);
}

void DesktopDisplay::onSomebodyThere(uint watch) {
    if (watch != 0 && watch == m_watch) {
        m_watch = 0; // Mutter's watch fires only once
        lightMutter();
    }
}

void DesktopDisplay::lightMutter() {
    setMutter(
        powerSaveOn, [this] { (void)remember(false); }, [] {});
}

/// False where it cannot be written.
bool DesktopDisplay::remember(bool dark) const {
    QSettings settings(m_settingsFile, QSettings::IniFormat);
    dark ? settings.setValue(leftDarkKey, true) : settings.remove(leftDarkKey);
    settings.sync();
    return settings.status() == QSettings::NoError;
}

void DesktopDisplay::setMutter(int mode, std::function<void()> set, std::function<void()> otherwise) {
    ask(
        DBusCall::setProperty(mutterDisplay, mutterDisplay.service, powerSaveMode, mode),
        [set = std::move(set)](const QVariantList&) { set(); }, std::move(otherwise));
}

void DesktopDisplay::askPlasma(const Done& done) {
    const auto otherwise = [this, done] { askX11(done); };
    // Checked first, since invoking a missing shortcut returns no error.
    ask(
        {plasma, plasmaComponent, QStringLiteral("shortcutNames")},
        [this, done, otherwise](const QVariantList& answer) {
            if (!answer.value(0).toStringList().contains(turnOffScreen)) {
                otherwise();
                return;
            }
            ask(
                {plasma, plasmaComponent, QStringLiteral("invokeShortcut"), {turnOffScreen}},
                [done](const QVariantList&) { done({}); }, otherwise);
        },
        otherwise);
}

void DesktopDisplay::askX11(const Done& done) {
    auto result = std::make_shared<Result<void>>();
    // No parent: an X server that hangs must not delay the end of this program.
    auto* thread = QThread::create([x11 = m_x11, result] { *result = x11(); });
    connect(thread, &QThread::finished, this, [done, result] {
        if (*result) {
            done({});
            return;
        }
        const QString reason = QStringLiteral("Softfall can't turn displays off on this desktop");
        done(std::unexpected(
            unavailable(QStringLiteral("display"), QStringLiteral("%1 (%2)").arg(reason, result->error().detail))));
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

void DesktopDisplay::ask(const DBusCall& call, std::function<void(const QVariantList&)> answered,
                         std::function<void()> otherwise) {
    softfall::ask(m_session, m_timeout, this, call, std::move(answered),
                  [otherwise = std::move(otherwise)](const QDBusError&) { otherwise(); });
}

} // namespace softfall
