#pragma once

#include "core/readiness/DesktopFacts.h"

#include <QDBusConnection>
#include <QVariant>

#include <chrono>
#include <optional>

namespace softfall {

/// Questions to services of a bus, each with an end: who does not answer in time is Silent.
class DBusProbe {
public:
    DBusProbe(QDBusConnection bus, std::chrono::milliseconds timeout);

    struct Answer {
        Reach reach = Reach::Absent;
        QVariantList values; ///< empty where the service answered with an error
        [[nodiscard]] bool isAnswer() const { return reach == Reach::Answers && !values.isEmpty(); }
    };

    /// Absent where nobody owns the name and nobody can be started for it.
    [[nodiscard]] Answer ask(const QString& service, const QString& path, const QString& interface,
                             const QString& method, const QVariantList& arguments = {}) const;
    /// A property; nothing where it is not answered.
    [[nodiscard]] std::optional<QVariant> property(const QString& service, const QString& path,
                                                   const QString& interface, const QString& name) const;

private:
    QDBusConnection m_bus;
    std::chrono::milliseconds m_timeout;
};

} // namespace softfall
