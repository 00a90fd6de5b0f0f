#include "viewmodels/wording/MarkedWords.h"

namespace softfall {

QString markedWords(const QString& text, const SearchQuery& query) {
    QString styled;
    qsizetype done = 0;
    for (const SearchQuery::Range& range : query.rangesIn(text)) {
        styled += text.mid(done, range.start - done).toHtmlEscaped() +
                  QStringLiteral("<u>%1</u>").arg(text.mid(range.start, range.length).toHtmlEscaped());
        done = range.start + range.length;
    }
    return styled + text.mid(done).toHtmlEscaped();
}

} // namespace softfall
