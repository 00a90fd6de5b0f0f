#include "agent/ReadinessWiring.h"

#include "platform/ModuleFile.h"
#include "platform/autostart/DesktopAutostart.h"
#include "viewmodels/wording/CheckWords.h"
#include "viewmodels/wording/CueWords.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDir>

namespace softfall {

namespace {

/// What is started with the desktop is this program, on the same diary.
AutostartPlaces startOf(const QString& dataDir) {
    QStringList arguments{QStringLiteral("--background")};
    if (!dataDir.isEmpty()) {
        arguments << QStringLiteral("--data-dir") << QDir(dataDir).absolutePath();
    }
    AutostartPlaces places = AutostartPlaces::ofThisMachine(QCoreApplication::applicationFilePath(), arguments);
    places.reason = autostartReason();
    return places;
}

} // namespace

DiaryFacts ReadinessWiring::Care::inspect() const {
    DiaryFacts facts = SqliteDiaryCare::inspect();
    facts.backupFailure = m_daily.failure() ? m_daily.failure()->detail : QString();
    return facts;
}

ReadinessWiring::ReadinessWiring(const QString& diaryPath, const QString& dataDir, const DailyBackup& daily,
                                 const EveningService& evening, const Clock& clock, CheckRecordings checkRecordings)
    : probe(SessionProbe(QDBusConnection::sessionBus(), AudioPlaces::ofThisMachine()))
    , diary(diaryPath, daily, clock)
    , autostart(desktopAutostart(startOf(dataDir), QDBusConnection::sessionBus()))
    , cues(moduleFile(QStringLiteral("softfall-audio")))
    , service({probe, diary, *autostart, notifier, cues, [&evening] { return evening.settings().routine; }, wakeup,
               clock, std::move(checkRecordings)},
              {trialNotice(), trialSentence()}) {}

} // namespace softfall
