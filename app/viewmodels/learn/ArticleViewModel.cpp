#include "viewmodels/learn/ArticleViewModel.h"

#include "viewmodels/wording/CatalogueWords.h"

#include <algorithm>

namespace softfall {

namespace {

ArticleBlockRow rowOf(const ArticleBlock& block, const Catalogue& catalogue) {
    ArticleBlockRow row;
    row.text = block.text;
    row.ordered = block.ordered;
    switch (block.kind) {
    case ArticleBlockKind::Paragraph:
        row.kind = BlockKind::Paragraph;
        break;
    case ArticleBlockKind::Heading:
        row.kind = BlockKind::Heading;
        break;
    case ArticleBlockKind::List:
        row.kind = BlockKind::List;
        row.items = QStringList(block.items.begin(), block.items.end());
        break;
    case ArticleBlockKind::Table:
        row.kind = BlockKind::Table;
        row.columns = int(block.columns.size());
        row.items = QStringList(block.columns.begin(), block.columns.end());
        for (const std::vector<QString>& cells : block.rows) {
            row.items << QStringList(cells.begin(), cells.end());
        }
        break;
    case ArticleBlockKind::Note:
        row.kind = BlockKind::Note;
        row.caution = block.tone == NoteTone::Caution;
        row.urgent = block.tone == NoteTone::Urgent;
        break;
    case ArticleBlockKind::Sources:
        row.kind = BlockKind::Sources;
        row.text = sourceList(catalogue.sources());
        break;
    }
    return row;
}

} // namespace

ArticleViewModel::ArticleViewModel(const Catalogue& catalogue, QObject* parent)
    : PageViewModel(parent)
    , m_catalogue(catalogue) {}

void ArticleViewModel::setArticle(const QString& id) {
    m_article = id;
    reread();
}

Result<PageViewModel::Status> ArticleViewModel::read() {
    const Article* article = m_catalogue.article(m_article);
    if (!article) {
        m_blocks.setRows({});
        return Empty;
    }
    m_title = article->title;
    m_summary = article->summary;
    //: %1 a date
    const QString checked = tr("Last checked on %1.").arg(article->reviewed.date);
    m_origin = article->reviewed.origin.isEmpty() ? checked : article->reviewed.origin + u' ' + checked;
    std::vector<ArticleBlockRow> rows;
    for (const ArticleBlock& block : article->blocks) {
        rows.push_back(rowOf(block, m_catalogue));
    }
    const bool listsAll = std::ranges::count(article->blocks, ArticleBlockKind::Sources, &ArticleBlock::kind) > 0;
    if (!listsAll && !article->reviewed.sources.empty()) {
        ArticleBlockRow heading;
        heading.kind = BlockKind::Heading;
        heading.text = tr("Sources");
        rows.push_back(heading);
        ArticleBlockRow sources;
        sources.kind = BlockKind::Sources;
        sources.text = sourceList(m_catalogue.sourcesOf(article->reviewed));
        rows.push_back(sources);
    }
    m_blocks.setRows(std::move(rows));
    emit changed();
    return Ready;
}

} // namespace softfall
