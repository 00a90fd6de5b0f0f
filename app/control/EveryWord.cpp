#include "control/EveryWord.h"

#include "core/catalogue/Catalogue.h"
#include "viewmodels/wording/CueWords.h"

#include <QFile>

namespace softfall {

namespace {

QByteArray catalogueText(const char* name) {
    QFile file(QStringLiteral(":/softfall/catalogue/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<SpokenWords> everyWord() {
    const auto catalogue = Catalogue::parse({catalogueText("sources.json"), catalogueText("steps.json"),
                                             catalogueText("stretches.json"), catalogueText("articles.json")});
    return catalogue ? Result<SpokenWords>(everythingSpoken(*catalogue)) : std::unexpected(catalogue.error());
}

} // namespace softfall
