#include "platform/byear/DesktopWarmLight.h"

#include "FakeBusObject.h"
#include "FakeSettingsPrograms.h"
#include "program/TestCase.h"

#include <QDBusMessage>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace softfall;

namespace {

const QString color = "org.gnome.SettingsDaemon.Color";
const QString nightLight = "org.kde.KWin.NightLight";
const QString colorCorrect = "org.kde.kwin.ColorCorrect";

const QString enabled = "night-light-enabled";
const QString automatic = "night-light-schedule-automatic";
const QString from = "night-light-schedule-from";
const QString to = "night-light-schedule-to";

const QStringList gnomeWarm{automatic + "=false", from + "=0.0", to + "=0.0", enabled + "=true"};

} // namespace

class DesktopWarmLightTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeBusObject> m_gnome;
    std::unique_ptr<FakeBusObject> m_plasma;
    std::unique_ptr<FakeSettingsPrograms> m_programs;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DesktopWarmLight> m_light;
    QStringList m_signatures; ///< of the signals to KWin

    void startGnome(bool isActive = false) {
        m_gnome = std::make_unique<FakeBusObject>(color, "/org/gnome/SettingsDaemon/Color");
        m_gnome->hold(color, "NightLightActive", isActive);
        m_gnome->hold(color, "DisabledUntilTomorrow", false);
        m_programs->set(enabled, "false");
        m_programs->set(automatic, "true");
        m_programs->set(from, "20.5");
        m_programs->set(to, "6.0");
    }
    [[nodiscard]] bool isGnomeAsBefore() const {
        return m_programs->value(enabled) == "false" && m_programs->value(automatic) == "true" &&
               m_programs->value(from) == "20.5" && m_programs->value(to) == "6.0";
    }
    void startPlasma6() {
        m_plasma = std::make_unique<FakeBusObject>(nightLight, "/org/kde/KWin/NightLight");
        holdPlasma(nightLight);
        m_plasma->hold(nightLight, "daylight", true);
    }
    void startPlasma5() {
        m_plasma = std::make_unique<FakeBusObject>("org.kde.KWin", "/ColorCorrect");
        holdPlasma(colorCorrect);
    }
    void holdPlasma(const QString& interface) {
        m_plasma->hold(interface, "available", true);
        m_plasma->hold(interface, "inhibited", false);
        m_plasma->hold(interface, "running", false);
        m_plasma->hold(interface, "targetTemperature", 6500);
    }
    /// As found by a new start of the program; `timeout` is for tests with something that hangs.
    void startLight(std::chrono::milliseconds timeout = std::chrono::minutes(1)) {
        const auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "softfall");
        const NightLightPlaces places{m_folder->filePath("softfall/softfall.conf"), {m_programs->folder()}};
        m_light = std::make_unique<DesktopWarmLight>(bus, places, timeout);
    }
    Result<void> warm() {
        std::optional<Result<void>> reported;
        m_light->warm([&reported](Result<void> result) { reported = std::move(result); });
        if (!QTest::qWaitFor([&reported] { return reported.has_value(); }, 20'000)) {
            qFatal("not reported");
        }
        return *reported;
    }
    /// Restores, and waits until that is done.
    void restore() {
        m_light->restore();
        // Calls run one after the other: when this one reports, that one is over.
        m_gnome.reset();
        m_plasma.reset();
        QVERIFY(!warm());
    }

private slots:
    void onConfigChanged(const QDBusMessage& message) { m_signatures << message.signature(); }

    void initTestCase() {
        QVERIFY(QDBusConnection::sessionBus().connect({}, "/kwinrc", "org.kde.kconfig.notify", "ConfigChanged", this,
                                                      SLOT(onConfigChanged(QDBusMessage))));
    }
    void init() {
        m_programs = std::make_unique<FakeSettingsPrograms>();
        m_folder = std::make_unique<QTemporaryDir>();
        startLight();
    }
    void cleanup() {
        m_light.reset();
        QDBusConnection::disconnectFromBus("softfall");
        m_gnome.reset();
        m_plasma.reset();
        m_signatures.clear();
    }

    // GNOME

    void gnomeScheduleIsExtendedAndRestored() {
        startGnome();
        QVERIFY(warm());
        QCOMPARE(m_programs->written(), gnomeWarm);
        restore();
        QVERIFY(isGnomeAsBefore());
        QCOMPARE(m_programs->written().mid(4),
                 QStringList({enabled + "=false", to + "=6.0", from + "=20.5", automatic + "=true"}));
        QCOMPARE(m_signatures, QStringList());
    }
    void aLightThatIsWarmStaysAsItIs() {
        startGnome(true);
        QVERIFY(warm());
        restore();
        QCOMPARE(m_programs->written(), QStringList());
    }
    void suspendedNightLightIsRespected() {
        startGnome();
        m_gnome->hold(color, "DisabledUntilTomorrow", true);
        const auto result = warm();
        QVERIFY(!result);
        QVERIFY2(result.error().detail.contains("postponed"), qPrintable(result.error().detail));
        QCOMPARE(m_programs->written(), QStringList());
    }
    void nothingIsRestoredWhereNothingWasChanged() {
        startGnome();
        m_light->restore();
        restore();
        QCOMPARE(m_programs->written(), QStringList());
        QVERIFY(!QFile::exists(m_folder->filePath("softfall/softfall.conf")));
    }
    void userChangesMeanwhileAreKept() {
        startGnome();
        m_programs->set(enabled, "true");
        m_programs->set(automatic, "false");
        QVERIFY(warm());
        m_programs->set(from, "19.0");
        restore();
        QCOMPARE(m_programs->value(from), "19.0");
        QCOMPARE(m_programs->value(to), "6.0");
        QCOMPARE(m_programs->value(enabled), "true");
    }
    void itIsRestoredOnce() {
        startGnome();
        QVERIFY(warm());
        m_light->restore();
        m_light->restore();
        restore();
        QCOMPARE(m_programs->written().size(), 8);
    }
    void whatAnEarlierRunMadeWarmIsRestored() {
        startGnome();
        QVERIFY(warm());
        m_light.reset(); // as when killed: nothing is done at the end
        QCOMPARE(m_programs->written(), gnomeWarm);
        startLight();
        restore();
        QVERIFY(isGnomeAsBefore());
    }
    void warmStateOfEarlierRunIsNotTheOriginal() {
        startGnome();
        QVERIFY(warm());
        startLight();
        QVERIFY(warm());
        restore();
        QVERIFY(isGnomeAsBefore());
    }
    void interruptedRunIsRestored() {
        startGnome();
        m_programs->hangAt(to);
        m_light->warm([](const Result<void>&) {});
        QTRY_COMPARE(m_programs->written(), QStringList({automatic + "=false", from + "=0.0"}));
        m_light.reset();
        m_programs->resume();
        startLight();
        restore();
        QVERIFY(isGnomeAsBefore());
        QCOMPARE(m_programs->written().size(), 4);
    }
    void partialChangeIsRolledBack() {
        startGnome();
        m_programs->refuse(enabled);
        const auto result = warm();
        QVERIFY(!result);
        QVERIFY2(result.error().detail.contains("not writable"), qPrintable(result.error().detail));
        QVERIFY(isGnomeAsBefore());
    }
    void withoutItsProgramNothingIsChanged() {
        startGnome();
        m_programs->remove("gsettings");
        const auto result = warm();
        QVERIFY(!result);
        QVERIFY2(result.error().detail.contains("gsettings is not installed"), qPrintable(result.error().detail));
    }
    void whatCannotBeRestoredIsRestoredTheNextTime() {
        startGnome();
        QVERIFY(warm());
        m_programs->hang("gsettings");
        startLight(std::chrono::milliseconds(100));
        restore();
        QCOMPARE(m_programs->written(), gnomeWarm);
        m_programs->resume();
        startLight();
        restore();
        QVERIFY(isGnomeAsBefore());
    }
    void aProgramThatHangsIsEnded() {
        startGnome();
        m_programs->hang("gsettings");
        startLight(std::chrono::milliseconds(100));
        const auto result = warm();
        QVERIFY(!result);
        QVERIFY2(result.error().detail.contains("gsettings does not finish"), qPrintable(result.error().detail));
    }
    void withoutAPlaceToRememberNothingIsChanged() {
        startGnome();
        QVERIFY(QFile(m_folder->filePath("softfall")).open(QIODevice::WriteOnly)); // a file where a folder should be
        QVERIFY(!warm());
        QCOMPARE(m_programs->written(), QStringList());
    }
    void otherSwitchesInTheSameFileStay() {
        startGnome();
        const QString file = m_folder->filePath("softfall/softfall.conf");
        QSettings(file, QSettings::IniFormat).setValue("autostart/portalAnswer", "on");
        QVERIFY(warm());
        restore();
        QSettings settings(file, QSettings::IniFormat);
        QCOMPARE(settings.allKeys(), QStringList({"autostart/portalAnswer"}));
    }

    // Plasma

    void plasma6BecomesConstantAndWhatWasNotSetIsTakenAway() {
        startPlasma6();
        m_programs->remove("kwriteconfig5");
        m_programs->set("Active", "false");
        QVERIFY(warm());
        QCOMPARE(m_programs->written(), QStringList({"Mode=Constant", "Active=true"}));
        QTRY_COMPARE(m_signatures, QStringList({"a{saay}"}));
        restore();
        QCOMPARE(m_programs->value("Active"), "false");
        QCOMPARE(m_programs->value("Mode"), std::nullopt);
        QTRY_COMPARE(m_signatures, QStringList({"a{saay}", "a{saay}"}));
    }
    void plasma5HasProgramsOfItsOwn() {
        startPlasma5();
        m_programs->remove("kwriteconfig6");
        QVERIFY(warm());
        QCOMPARE(m_programs->written(), QStringList({"Mode=Constant", "Active=true"}));
        restore();
        QCOMPARE(m_programs->written().mid(2), QStringList({"Active", "Mode"}));
    }
    void plasmaByNightIsWarmAndByDayItIsNot() {
        startPlasma6();
        m_plasma->hold(nightLight, "running", true);
        m_plasma->hold(nightLight, "targetTemperature", 5000); // of a slightly warm day
        QVERIFY(warm());
        QCOMPARE(m_programs->written().size(), 2);
        restore();
        startPlasma6();
        m_plasma->hold(nightLight, "running", true);
        m_plasma->hold(nightLight, "targetTemperature", 4500);
        m_plasma->hold(nightLight, "daylight", false);
        QVERIFY(warm());
        QCOMPARE(m_programs->written().size(), 4);
    }
    void plasmaInhibitionIsRespected() {
        startPlasma5();
        m_plasma->hold(colorCorrect, "inhibited", true);
        QVERIFY(!warm());
        m_plasma->hold(colorCorrect, "inhibited", false);
        m_plasma->hold(colorCorrect, "available", false);
        QVERIFY(!warm());
        QCOMPARE(m_programs->written(), QStringList());
    }
    void changesOfOtherDesktopAreRestoredFirst() {
        startGnome();
        QVERIFY(warm());
        m_gnome.reset();
        startPlasma6();
        startLight();
        QVERIFY(warm());
        QVERIFY(isGnomeAsBefore());
        restore();
        QCOMPARE(m_programs->value("Active"), std::nullopt);
    }

    // Neither

    void missingNightLightIsReported() {
        const auto result = warm();
        QVERIFY(!result);
        QCOMPARE(int(result.error().kind), int(Error::Kind::Unavailable));
        QCOMPARE(result.error().detail, "Softfall can't use a night light on this desktop");
    }
    void hungNightLightIsSkipped() {
        startGnome();
        m_gnome->hang();
        startLight(std::chrono::milliseconds(100));
        const auto result = warm();
        QVERIFY(!result);
        QCOMPARE(result.error().detail, "the desktop's night light isn't responding");
        QCOMPARE(m_programs->written(), QStringList());
    }
    void aRestoreThatIsAskedWhileItBecomesWarmComesAfterIt() {
        startGnome();
        bool isReported = false;
        m_light->warm([&isReported](const Result<void>&) { isReported = true; });
        m_light->restore();
        QVERIFY(warm()); // after both
        QVERIFY(isReported);
        QCOMPARE(m_programs->written().size(), 12);
        QCOMPARE(m_programs->written().mid(8), gnomeWarm);
        restore();
        QVERIFY(isGnomeAsBefore());
    }
};

SOFTFALL_TEST(DesktopWarmLightTest)
#include "DesktopWarmLightTest.moc"
