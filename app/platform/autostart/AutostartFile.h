#pragma once

#include "core/readiness/Autostart.h"
#include "platform/autostart/AutostartPlaces.h"

namespace softfall {

/// Autostart by a desktop file, `autostart/org.softfall.Softfall.desktop` of the folders for settings (Desktop
/// Application Autostart Specification 0.5). The file in the most important folder counts alone.
class AutostartFile : public Autostart {
public:
    explicit AutostartFile(AutostartPlaces places);

    [[nodiscard]] AutostartStatus status() const override;
    /// Answers before it returns.
    void set(bool on, std::function<void(Result<void>)> done) override;

private:
    [[nodiscard]] Result<void> set(bool on) const;
    [[nodiscard]] QString userFile() const;
    [[nodiscard]] bool isInstalledForAll() const;
    [[nodiscard]] bool canBeStarted(const QString& program) const;

    AutostartPlaces m_places;
};

} // namespace softfall
