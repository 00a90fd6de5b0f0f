#pragma once

#include "core/coach/CopyStore.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace softfall {

/// Copies of the diary beside it: what is there, and which of them have not been pointed out.
class CopiesService : public QObject {
    Q_OBJECT

public:
    /// Runs `work`, which may take a second or more, then calls `done` in the service's thread.
    using Worker = std::function<void(std::function<void()> work, std::function<void()> done)>;

    struct Ports {
        /// Must outlive the service.
        const CopyStore& copies;
        /// Must finish its work before the service is destroyed.
        Worker worker;
        /// The paths of those that were pointed out, on this computer, ever.
        std::function<QStringList()> known = [] { return QStringList(); };
        std::function<void(const QStringList&)> setKnown = [](const QStringList&) {};
    };
    explicit CopiesService(Ports ports, QObject* parent = nullptr);

    /// As of the last look; empty before the first one has ended.
    [[nodiscard]] const std::vector<DiaryCopy>& copies() const { return m_copies; }

    /// Reads them all again; changed() follows where anything is different.
    void look();
    /// Something in the folder may have changed: reads them again where one came, went, or was written.
    void lookIfChanged();

    /// Those that may have more than the diary and were not pointed out yet, each of them once ever. What Softfall set
    /// aside was said when that was done.
    [[nodiscard]] std::vector<DiaryCopy> takeUnknown();

signals:
    void changed();

private:
    enum class Want { Nothing, IfChanged, All };

    void work(Want want);
    void onDone(std::optional<std::vector<DiaryCopy>> seen);

    Ports m_ports;
    std::vector<DiaryCopy> m_copies;
    bool m_isWorking = false;
    Want m_next = Want::Nothing; ///< asked for while it was working
};

} // namespace softfall
