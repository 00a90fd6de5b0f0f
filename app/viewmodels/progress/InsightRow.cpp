#include "viewmodels/progress/InsightRow.h"

#include <QStringList>

namespace softfall {

QString InsightRow::words() const {
    QStringList words{title, verdict, detail, note};
    words.removeAll(QString());
    return words.join(QStringLiteral(". "));
}

} // namespace softfall
