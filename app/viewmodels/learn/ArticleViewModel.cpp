#include "viewmodels/learn/ArticleViewModel.h"

namespace softfall {

namespace {

ArticleBlockRow rowOf(const ArticleBlock& block) {
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
    //: %1 names of sources, %2 a date
    m_origin = tr("Sources: %1. Last checked on %2.").arg(article->reviewed.source, article->reviewed.date);
    std::vector<ArticleBlockRow> rows;
    for (const ArticleBlock& block : article->blocks) {
        rows.push_back(rowOf(block));
    }
    m_blocks.setRows(std::move(rows));
    emit changed();
    return Ready;
}

} // namespace softfall
