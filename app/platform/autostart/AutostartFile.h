#pragma once

#include "core/readiness/Autostart.h"
#include "platform/autostart/AutostartPlaces.h"

namespace softfall {

/// Autostart by a desktop file, `autostart/org.softfall.Softfall.desktop` in the configuration folders (Desktop
/// Application Autostart Specification 0.5). Only the file in the most important folder counts.
class AutostartFile : public Autostart {
public:
    explicit AutostartFile(AutostartPlaces places);

    [[nodiscard]] AutostartStatus status() const override;
    /// Calls `done` before it returns.
    void set(bool on, std::function<void(Result<void>)> done) override;

private:
    [[nodiscard]] Result<void> set(bool on) const;
    [[nodiscard]] QString userFile() const;
    [[nodiscard]] bool isInstalledForAll() const;
    [[nodiscard]] bool canBeStarted(const QString& program) const;

    AutostartPlaces m_places;
};

} // namespace softfall
