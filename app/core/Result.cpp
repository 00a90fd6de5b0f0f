#include "core/Result.h"

namespace softfall {

namespace {
constexpr qsizetype maxValueLength = 60;
}

Error badInput(QString field, QString value, QString allowed) {
    if (value.size() > maxValueLength) {
        value = value.left(maxValueLength) + QChar(0x2026);
    }
    return {Error::Kind::BadInput, std::move(field), std::move(value), std::move(allowed), {}};
}

Error unavailable(QString field, QString detail) {
    return {Error::Kind::Unavailable, std::move(field), {}, {}, std::move(detail)};
}

QString describeValue(const QString& value, const QString& expected) {
    return value.isEmpty() ? QStringLiteral("missing value (expected %1)").arg(expected)
                           : QStringLiteral("invalid value '%1' (expected %2)").arg(value, expected);
}

QString describe(const Error& error) {
    QString line = error.field;
    if (error.kind == Error::Kind::BadInput && !error.allowed.isEmpty()) {
        line = error.value.isEmpty() ? QStringLiteral("%1: expected %2").arg(error.field, error.allowed)
                                     : QStringLiteral("invalid value '%1' for %2 (expected %3)")
                                           .arg(error.value, error.field, error.allowed);
    } else if (!error.allowed.isEmpty()) {
        line += QStringLiteral(": %1").arg(error.allowed);
    }
    if (!error.detail.isEmpty()) {
        line += line.isEmpty() ? error.detail : QStringLiteral(": %1").arg(error.detail);
    }
    return line;
}

} // namespace softfall
