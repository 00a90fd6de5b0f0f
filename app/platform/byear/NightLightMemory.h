#pragma once

#include "platform/byear/SettingsProgram.h"

#include <QString>

#include <optional>

namespace softfall {

/// The state of a night light before it was made warm. It is on disk before anything is changed, so it outlives the
/// program.
class NightLightMemory {
public:
    struct Change {
        QString desktop;                   ///< the owner of these settings
        SettingsProgram::Settings before;  ///< in the order in which they were changed
        SettingsProgram::Settings changed; ///< the same keys, with their new values
        bool operator==(const Change&) const = default;
    };

    explicit NightLightMemory(QString settingsFile);

    [[nodiscard]] std::optional<Change> change() const;
    /// Unavailable if it cannot be written; then nothing may be changed.
    [[nodiscard]] Result<void> keep(const Change& change) const;
    void forget() const;

private:
    QString m_file;
};

} // namespace softfall
