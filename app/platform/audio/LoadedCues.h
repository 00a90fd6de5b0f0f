#pragma once

#include "core/cues/CuePlayer.h"

#include <QPluginLoader>
#include <QString>

#include <memory>

namespace softfall {

/// Cues of the audio module, which is loaded when the first cue is prepared or played: the agent in the background
/// carries neither multimedia nor speech. Several may exist, each with its own volume; they share one output, though:
/// a cue of one replaces that of another, and silence applies to all.
class LoadedCues : public CuePlayer {
public:
    /// `module` as of moduleFile(); empty if it is not there.
    explicit LoadedCues(QString module);
    ~LoadedCues() override;

    void setVolume(double volume) override;
    void prepare() override;
    void say(const QString& text, const QString& language, Started started) override;
    void playTone(Tone tone, Started started) override;
    void stopSpeech() override;
    void stop() override;
    void release() override;

private:
    [[nodiscard]] bool load();
    void refuse(Started started) const;

    QString m_module;
    double m_volume = 1;
    QPluginLoader m_loader;
    std::shared_ptr<CuePlayer> m_cues;
};

} // namespace softfall
