#include "viewmodels/wording/VoiceWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VoiceWords)
};

struct KnownVoice {
    const char* id;
    const char* title;
};

constexpr KnownVoice knownVoices[] = {
    //: who speaks; so are the next ones
    {"flite:slt", QT_TRANSLATE_NOOP("VoiceWords", "Woman, American")},
    {"flite:rms", QT_TRANSLATE_NOOP("VoiceWords", "Man, American")},
    {"flite:awb", QT_TRANSLATE_NOOP("VoiceWords", "Man, Scottish")},
    {"flite:kal16", QT_TRANSLATE_NOOP("VoiceWords", "Machine, clear")},
    {"flite:kal", QT_TRANSLATE_NOOP("VoiceWords", "Machine, as on the telephone")},
};

QString engineName(const QString& engine) {
    return engine == QStringLiteral("flite")       ? QStringLiteral("Flite")
           : engine == QStringLiteral("espeak-ng") ? QStringLiteral("eSpeak NG")
                                                   : engine;
}

} // namespace

QString voiceTitle(const Voice& voice) {
    const auto* known = std::ranges::find_if(
        knownVoices, [&voice](const KnownVoice& each) { return voice.id() == QLatin1String(each.id); });
    return known != std::end(knownVoices) ? Words::tr(known->title) : voice.title;
}

QString voiceDetail(const Voice& voice) {
    //: %1 a speech engine, %2 its name for the voice, %3 a number
    return Words::tr("%1 %2, %3 kHz").arg(engineName(voice.engine), voice.name, QString::number(voice.rate / 1000));
}

} // namespace softfall
