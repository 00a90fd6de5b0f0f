#pragma once

#include "core/cues/CuePlayer.h"

#include <QObject>
#include <QPluginLoader>
#include <QString>

#include <memory>

namespace softfall {

/// Cues of the audio module, which is loaded when the first cue is prepared or played: the agent in the background
/// carries neither multimedia nor speech. Several may exist, each with its own volume and voice; they share one output,
/// though: a cue of one replaces that of another, and silence applies to all.
class LoadedCues : public CuePlayer {
public:
    /// `module` as of moduleFile(); empty if it is not there.
    explicit LoadedCues(QString module);
    ~LoadedCues() override;

    void setVolume(double volume) override;
    void prepare() override;
    void setVoice(const VoiceSettings& voice) override;
    void say(const SpokenWords& words, const QString& language, Started started) override;
    void playTone(Tone tone, Started started) override;
    void stopSpeech() override;
    void stop() override;
    void release() override;
    /// Needs no module.
    void findVoices(Found found) override;
    void checkRecordings(const QString& folder, const SpokenWords& words, Checked checked) override;

private:
    [[nodiscard]] bool load();
    void refuse(Started started) const;

    QString m_module;
    double m_volume = 1;
    VoiceSettings m_voice;
    QObject m_here; ///< its thread
    QPluginLoader m_loader;
    std::shared_ptr<CuePlayer> m_cues;
};

} // namespace softfall
