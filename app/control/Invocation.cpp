#include "control/Invocation.h"

#include "core/time/Iso8601.h"

#include <cstdio>

namespace softfall {

Result<void> Invocation::setClock() {
    if (!zone.empty()) {
        auto named = TimeZone::named(QString::fromStdString(zone), QStringLiteral("--zone"));
        if (!named) {
            return std::unexpected(named.error());
        }
        clock.replaceZone(std::move(*named));
    }
    if (!now.empty()) {
        const auto instant = parseInstant(QString::fromStdString(now), QStringLiteral("--now"));
        if (!instant) {
            return std::unexpected(instant.error());
        }
        clock.replaceNow(instant->instant);
    }
    return {};
}

void Invocation::print(const QString& text, const QJsonDocument& document) const {
    const QByteArray bytes = json ? document.toJson(QJsonDocument::Indented) : text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

int exitCodeFor(const Error& error) {
    return error.kind == Error::Kind::BadInput ? 2 : 1;
}

} // namespace softfall
