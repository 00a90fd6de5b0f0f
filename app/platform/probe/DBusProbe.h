#pragma once

#include "core/readiness/DesktopFacts.h"

#include <QDBusConnection>
#include <QVariant>

#include <chrono>
#include <optional>

namespace softfall {

/// Calls to services of a bus, each with a time limit: a service that does not answer in time is Silent.
class DBusProbe {
public:
    DBusProbe(QDBusConnection bus, std::chrono::milliseconds timeout);

    struct Answer {
        Reach reach = Reach::Absent;
        QVariantList values; ///< empty if the service answered with an error
        [[nodiscard]] bool isAnswer() const { return reach == Reach::Answers && !values.isEmpty(); }
    };

    /// Absent if nobody owns the name and no service can be started for it.
    [[nodiscard]] Answer ask(const QString& service, const QString& path, const QString& interface,
                             const QString& method, const QVariantList& arguments = {}) const;
    /// A property; nothing if there is no answer.
    [[nodiscard]] std::optional<QVariant> property(const QString& service, const QString& path,
                                                   const QString& interface, const QString& name) const;

private:
    QDBusConnection m_bus;
    std::chrono::milliseconds m_timeout;
};

} // namespace softfall
