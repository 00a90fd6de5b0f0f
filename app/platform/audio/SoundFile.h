#pragma once

#include "core/Result.h"
#include "core/cues/CuePlayer.h"
#include "core/cues/Sound.h"

#include <QByteArray>

namespace softfall {

/// A whole WAV, Ogg, FLAC or MP3 file, its channels mixed to one; at most a minute. Unavailable, and what is wrong.
[[nodiscard]] Result<Sound> readSound(const QByteArray& bytes);
[[nodiscard]] Result<Sound> readSoundFile(const QString& path);

/// The file in the folder that is the recording of that part; empty: none.
[[nodiscard]] QString recordingOf(const QString& folder, const QString& id);

/// Reads all of them; also names files that are the recording of nothing. Waits.
[[nodiscard]] RecordingsReport inspectRecordings(const QString& folder, const SpokenWords& words);

} // namespace softfall
