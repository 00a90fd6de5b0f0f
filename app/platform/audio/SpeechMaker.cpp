#include "platform/audio/SpeechMaker.h"

#include "core/cues/Loudness.h"
#include "platform/audio/SoundFile.h"
#include "platform/audio/SpeechEngines.h"

#include <QDebug>
#include <QLocale>

#include <utility>

namespace softfall {

namespace {

constexpr int pauseMilliseconds = 200;       // between a recording and what comes before or after it
constexpr std::size_t maxKept = 2'000'000;   // samples; 8 MB: the words that recur are short
constexpr std::size_t maxKeptOnce = 160'000; // of one text

} // namespace

SpeechMaker::SpeechMaker(Wanted wanted)
    : m_wanted(std::move(wanted)) {}

void SpeechMaker::prepare() {
    if (m_voices.empty()) {
        m_voices = installedVoices();
    }
}

void SpeechMaker::make(const SpokenWords& words, const QString& language, const VoiceSettings& voice, int number) {
    if (*m_wanted != number) {
        return;
    }
    auto sound = soundOf(words, language, voice, number);
    if (*m_wanted != number) {
        return;
    }
    if (sound) {
        emit made(std::make_shared<const Sound>(*std::move(sound)), number);
    } else {
        emit failed(number, sound.error().detail);
    }
}

void SpeechMaker::release() {
    m_voices.clear();
    m_spoken.clear();
    m_kept = 0;
}

Result<Sound> SpeechMaker::soundOf(const SpokenWords& words, const QString& language, const VoiceSettings& voice,
                                   int number) {
    Sound whole;
    QStringList texts; // without a recording: one sentence runs into the next
    const auto speakTexts = [&]() -> Result<void> {
        if (!texts.isEmpty()) {
            const auto sound = spoken(std::exchange(texts, {}).join(u' '), language, voice, number);
            if (!sound) {
                return std::unexpected(sound.error());
            }
            append(whole, *sound, pauseMilliseconds);
        }
        return {};
    };
    for (const SpokenPart& part : words) {
        const QString file = recordingOf(voice.recordings, part.id);
        const auto recorded = file.isEmpty() ? std::unexpected(Error{}) : readSoundFile(file);
        if (!recorded) {
            if (!file.isEmpty()) {
                qWarning("Recording %s: %s. The engine speaks instead.", qPrintable(file),
                         qPrintable(recorded.error().detail));
            }
            texts << part.text;
            continue;
        }
        if (auto before = speakTexts(); !before) {
            return std::unexpected(before.error());
        }
        append(whole, levelled(*recorded, cueLoudness), pauseMilliseconds);
    }
    if (auto rest = speakTexts(); !rest) {
        return std::unexpected(rest.error());
    }
    return whole;
}

Result<Sound> SpeechMaker::spoken(const QString& text, const QString& language, const VoiceSettings& settings,
                                  int number) {
    prepare();
    const auto voice = chooseVoice(settings.voice, language, m_voices).voice;
    if (!voice) {
        return std::unexpected(unavailable(
            QStringLiteral("voice"),
            QStringLiteral("no voice speaks %1").arg(QLocale::languageToString(QLocale(language).language()))));
    }
    const QString key = QStringLiteral("%1 %2 %3").arg(voice->id(), QString::number(settings.pace), text);
    if (const auto known = m_spoken.constFind(key); known != m_spoken.constEnd()) {
        return *known;
    }
    const auto bytes = speechOf(*voice, settings.pace, text, [this, number] { return *m_wanted == number; });
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    auto sound = readSound(*bytes);
    if (sound) {
        *sound = levelled(*std::move(sound), cueLoudness);
        keep(key, *sound);
    }
    return sound;
}

void SpeechMaker::keep(const QString& key, const Sound& sound) {
    if (sound.samples.size() > maxKeptOnce) {
        return;
    }
    if (m_kept + sound.samples.size() > maxKept) {
        m_spoken.clear();
        m_kept = 0;
    }
    m_spoken.insert(key, sound);
    m_kept += sound.samples.size();
}

} // namespace softfall
