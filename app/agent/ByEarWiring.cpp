#include "agent/ByEarWiring.h"

#include "platform/ModuleFile.h"
#include "platform/byear/NightLightPlaces.h"
#include "platform/byear/X11Displays.h"
#include "viewmodels/wording/CueWords.h"
#include "viewmodels/wording/StepWords.h"

#include <QDBusConnection>
#include <QFile>

namespace softfall {

namespace {

QByteArray resource(const char* name) {
    QFile file(QStringLiteral(":/softfall/catalogue/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

ByEarWiring::ByEarWiring(RoutineService& routine, EveningService& evening, DiaryService& diary, const Clock& clock,
                         bool silent)
    : m_sounds(silent ? QString() : moduleFile(QStringLiteral("softfall-audio")))
    , m_cues({m_sounds, m_boundary, m_speech, clock}, routine, evening, words())
    , m_afterTwitch({m_sounds, m_nightBoundary, m_nightOffer, clock}, routine, evening, diary,
                    {[this](const std::vector<Cue>& together, const RoutinePreferences& preferences) {
                         return spoken(together, preferences);
                     },
                     languageOfWords()})
    , m_inhibitor(QDBusConnection::systemBus(), QDBusConnection::sessionBus())
    , m_display(QDBusConnection::sessionBus(), turnOffX11Displays, NightLightPlaces::ofThisMachine().settingsFile)
    , m_light(QDBusConnection::sessionBus(), NightLightPlaces::ofThisMachine())
    , m_player(QDBusConnection::sessionBus(), clock)
    , m_byEar({m_inhibitor, m_display, m_light, m_player, m_wakeup, m_notice, clock}, routine, evening, m_cues,
              m_afterTwitch, {stepTitle, inhibitsWords, nightKeyWords}) {}

ByEarWiring::~ByEarWiring() = default;

const Catalogue* ByEarWiring::catalogue() {
    if (!m_catalogue) {
        if (auto read = Catalogue::parse({resource("sources.json"), resource("steps.json"), resource("stretches.json"),
                                          resource("articles.json")})) {
            m_catalogue = std::move(*read);
        }
    }
    return m_catalogue ? &*m_catalogue : nullptr;
}

SpokenWords ByEarWiring::spoken(const std::vector<Cue>& together, const RoutinePreferences& preferences) {
    const Catalogue* texts = catalogue();
    return texts ? cueWords(together, preferences, *texts) : SpokenWords();
}

CueService::Words ByEarWiring::words() {
    return {[this](const std::vector<Cue>& together, const RoutinePreferences& preferences) {
                return spoken(together, preferences);
            },
            pausedWords,
            audioOnlyWords,
            trialSentence,
            goingDarkWords,
            [this] {
                const Catalogue* texts = catalogue();
                return texts ? everythingSpoken(*texts) : SpokenWords();
            },
            languageOfWords()};
}

} // namespace softfall
