// The four texts of the catalogue, separated by the byte FF, which UTF-8 never contains; and the poses of its figures.

#include "core/catalogue/Catalogue.h"

#include "Require.h"
#include "core/catalogue/Figure.h"

#include <QList>

using namespace softfall;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    QList<QByteArray> texts = QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)).split('\xFF');
    texts.resize(4);
    const auto catalogue = Catalogue::parse({texts[3], texts[0], texts[1], texts[2]});
    if (catalogue) {
        require(catalogue->steps().size() == allSteps.size(), "every step has its text");
    } else {
        require(!describe(catalogue.error()).isEmpty(), "an error says something");
    }
    return 0;
}
