#include "core/SearchText.h"

#include <algorithm>

namespace softfall {

QString foldedForSearch(const QString& text) {
    QString folded;
    folded.reserve(text.size());
    for (const QChar each : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (!each.isMark()) {
            folded += each;
        }
    }
    return folded;
}

SearchQuery::SearchQuery(const QString& query)
    : m_words(foldedForSearch(query).simplified().split(u' ', Qt::SkipEmptyParts)) {}

bool SearchQuery::isIn(const QString& folded) const {
    return !isEmpty() && countIn(folded) == int(m_words.size());
}

int SearchQuery::countIn(const QString& folded) const {
    return int(std::ranges::count_if(m_words, [&folded](const QString& word) { return folded.contains(word); }));
}

std::vector<SearchQuery::Range> SearchQuery::rangesIn(const QString& text) const {
    // Folding can make one letter several, and a mark none: each folded letter knows where it stood.
    QString folded;
    std::vector<qsizetype> origin;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size();
        const QString part = foldedForSearch(text.mid(at, isPair ? 2 : 1));
        folded += part;
        origin.insert(origin.end(), std::size_t(part.size()), at);
        at += isPair ? 2 : 1;
    }
    origin.push_back(text.size());

    std::vector<Range> ranges;
    for (const QString& word : m_words) {
        for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            const qsizetype start = origin[std::size_t(at)];
            ranges.push_back({start, origin[std::size_t(at + word.size())] - start});
        }
    }
    std::ranges::sort(ranges, {}, &Range::start);
    std::vector<Range> joined;
    for (const Range& range : ranges) {
        if (joined.empty() || range.start > joined.back().start + joined.back().length) {
            joined.push_back(range);
        } else {
            joined.back().length = std::max(joined.back().length, range.start + range.length - joined.back().start);
        }
    }
    return joined;
}

} // namespace softfall
