#pragma once

#include "core/cues/CuePlayer.h"
#include "core/cues/Sound.h"

#include <QHash>
#include <QObject>

#include <atomic>
#include <memory>
#include <vector>

namespace softfall {

/// Makes sound of words, from recordings and engines, equally loud. Lives in a SoundThread, since these are waited for.
class SpeechMaker : public QObject {
    Q_OBJECT

public:
    /// The number of the words that are wanted, kept by the thread that wants them; 0: none.
    using Wanted = std::shared_ptr<const std::atomic<int>>;
    explicit SpeechMaker(Wanted wanted);

    /// Asks the engines for their voices.
    void prepare();
    /// made() or failed() with the number follows, and neither once it is no longer wanted.
    void make(const SpokenWords& words, const QString& language, const VoiceSettings& voice, int number);
    /// Nothing is kept.
    void release();

signals:
    void made(std::shared_ptr<const softfall::Sound> sound, int number);
    void failed(int number, const QString& reason);

private:
    [[nodiscard]] Result<Sound> soundOf(const SpokenWords& words, const QString& language, const VoiceSettings& voice,
                                        int number);
    [[nodiscard]] Result<Sound> spoken(const QString& text, const QString& language, const VoiceSettings& voice,
                                       int number);
    void keep(const QString& key, const Sound& sound);

    Wanted m_wanted;
    std::vector<Voice> m_voices;    ///< empty: not asked for yet, or none there
    QHash<QString, Sound> m_spoken; ///< of this evening, by voice, pace and text
    std::size_t m_kept = 0;         ///< samples in it
};

} // namespace softfall
