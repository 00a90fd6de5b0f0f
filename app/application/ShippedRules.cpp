#include "application/ShippedRules.h"

#include <QFile>

namespace softfall {

namespace {

QByteArray shipped(const char* name) {
    QFile file(QStringLiteral(":/softfall/catalogue/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<ScreeningRules> shippedScreeningRules() {
    return ScreeningRules::parse(shipped("screening.json"), shipped("sources.json"));
}

} // namespace softfall
