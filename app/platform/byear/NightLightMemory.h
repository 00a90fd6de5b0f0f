#pragma once

#include "platform/byear/SettingsProgram.h"

#include <QString>

#include <optional>

namespace softfall {

/// What a night light was before it was made warm. It is on disk before anything is changed, so that it outlives the
/// program.
class NightLightMemory {
public:
    struct Change {
        QString desktop;                   ///< whose settings they are
        SettingsProgram::Settings before;  ///< in the order in which they were changed
        SettingsProgram::Settings changed; ///< the same keys, as they were made
        bool operator==(const Change&) const = default;
    };

    explicit NightLightMemory(QString settingsFile);

    [[nodiscard]] std::optional<Change> change() const;
    /// Unavailable where it cannot be written; then nothing may be changed.
    [[nodiscard]] Result<void> keep(const Change& change) const;
    void forget() const;

private:
    QString m_file;
};

} // namespace softfall
