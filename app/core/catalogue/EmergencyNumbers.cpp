#include "core/catalogue/EmergencyNumbers.h"

#include "core/catalogue/CatalogueFields.h"

namespace softfall {

Result<EmergencyNumbers> EmergencyNumbers::parse(const QByteArray& numbers) {
    EmergencyNumbers read;
    CatalogueFields file(QStringLiteral("emergency.json"), numbers);
    const QString idKey = QStringLiteral("id");
    for (CatalogueFields& fields : file.objects(QStringLiteral("numbers"), idKey)) {
        const QString territory = fields.text(idKey);
        read.m_numbers[territory] = fields.text(QStringLiteral("number"));
        fields.rejectUnknownFields();
    }
    read.m_reviewed = file.reviewed();
    file.rejectUnknownFields();
    return file.error() ? Result<EmergencyNumbers>(std::unexpected(*file.error())) : read;
}

QString EmergencyNumbers::numberFor(const QString& territory) const {
    const auto found = m_numbers.find(territory);
    return found == m_numbers.end() ? QString() : found->second;
}

} // namespace softfall
