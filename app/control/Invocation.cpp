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

/// In JSON control characters stay, as escapes.
QByteArray escaped(const QJsonDocument& document) {
    QString text;
    const QString json = QString::fromUtf8(document.toJson());
    for (const QChar each : json) {
        each != u'\n' && isControl(each) ? text += QStringLiteral("\\u%1").arg(each.unicode(), 4, 16, QChar(u'0'))
                                         : text += each;
    }
    return text.toUtf8();
}

} // namespace

void warn(const QString& line) {
    std::fprintf(stderr, "softfallctl: %s\n", qUtf8Printable(printable(line)));
}

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
    write(json ? escaped(QJsonDocument(document)) : printable(text).toUtf8() + '\n');
}

void Invocation::print(const QString& text, const QJsonArray& document) const {
    write(json ? escaped(QJsonDocument(document)) : printable(text).toUtf8() + '\n');
}

int exitCodeFor(const Error& error) {
    return error.kind == Error::Kind::BadInput ? 2 : 1;
}

} // namespace softfall
