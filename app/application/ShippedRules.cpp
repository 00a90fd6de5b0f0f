#include "application/ShippedRules.h"

#include <QFile>

namespace softfall {

Result<ScreeningRules> shippedScreeningRules() {
    QFile file(QStringLiteral(":/softfall/catalogue/screening.json"));
    return ScreeningRules::parse(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

} // namespace softfall
