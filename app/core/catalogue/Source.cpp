#include "core/catalogue/Source.h"

#include "core/catalogue/CatalogueFields.h"

namespace softfall {

namespace {

Source readSource(CatalogueFields& fields) {
    Source source;
    source.id = fields.text(QStringLiteral("id"));
    source.name = fields.text(QStringLiteral("name"));
    source.title = fields.text(QStringLiteral("title"));
    source.publication = fields.text(QStringLiteral("publication"));
    const QString yearKey = QStringLiteral("year");
    source.year = fields.has(yearKey) ? fields.wholeNumber(yearKey) : 0;
    const QString doiKey = QStringLiteral("doi");
    const QString addressKey = QStringLiteral("address");
    source.doi = fields.optionalText(doiKey);
    source.address = fields.optionalText(addressKey);
    if (source.doi.isEmpty() == source.address.isEmpty()) {
        fields.reject(doiKey, source.doi, QStringLiteral("a DOI or an address"));
    } else if (!source.doi.isEmpty() && !source.doi.startsWith(QLatin1String("10."))) {
        fields.reject(doiKey, source.doi, QStringLiteral("a DOI, such as 10.1093/sleep/zsz136"));
    } else if (!source.address.isEmpty() && !source.address.startsWith(QLatin1String("https://"))) {
        fields.reject(addressKey, source.address, QStringLiteral("an address that begins with https://"));
    }
    fields.rejectUnknownFields();
    return source;
}

} // namespace

Result<std::vector<Source>> readSources(const QByteArray& content) {
    std::vector<Source> sources;
    CatalogueFields file(QStringLiteral("sources.json"), content);
    for (CatalogueFields& fields : file.objects(QStringLiteral("sources"), QStringLiteral("id"))) {
        sources.push_back(readSource(fields));
    }
    file.rejectUnknownFields();
    if (file.error()) {
        return std::unexpected(*file.error());
    }
    return sources;
}

QStringList sourceIds(const std::vector<Source>& sources) {
    QStringList ids;
    for (const Source& source : sources) {
        ids << source.id;
    }
    return ids;
}

} // namespace softfall
