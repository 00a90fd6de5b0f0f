#include "control/Invocation.h"

#include "core/time/Iso8601.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace softfall {

namespace {

void write(const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

} // namespace

bool Invocation::canMean(std::string_view name, const std::vector<std::string_view>& all) const {
    const auto isTyped = [this](std::string_view word) {
        return std::ranges::find(arguments, word) != arguments.end();
    };
    return isTyped(name) || std::ranges::none_of(all, isTyped);
}

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

void Invocation::print(const QString& text, const QJsonObject& document) const {
    write(json ? QJsonDocument(document).toJson() : text.toUtf8() + '\n');
}

void Invocation::print(const QString& text, const QJsonArray& document) const {
    write(json ? QJsonDocument(document).toJson() : text.toUtf8() + '\n');
}

int exitCodeFor(const Error& error) {
    return error.kind == Error::Kind::BadInput ? 2 : 1;
}

} // namespace softfall
