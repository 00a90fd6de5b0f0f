#pragma once

#include "core/cues/CuePlayer.h"

#include <QPluginLoader>
#include <QString>

#include <memory>

namespace softfall {

/// Cues of the audio module, which is loaded with the first of them: the agent in the background carries neither
/// multimedia nor speech.
class LoadedCues : public CuePlayer {
public:
    /// `module` as of moduleFile(); empty where it is not there.
    explicit LoadedCues(QString module);
    ~LoadedCues() override;

    void say(const QString& text, Started started) override;
    void playTone(Started started) override;
    void stop() override;

private:
    [[nodiscard]] bool load();
    void refuse(Started started) const;

    QString m_module;
    QPluginLoader m_loader;
    std::unique_ptr<CuePlayer> m_cues;
};

} // namespace softfall
