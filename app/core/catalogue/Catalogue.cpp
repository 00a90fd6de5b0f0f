#include "core/catalogue/Catalogue.h"

#include "core/catalogue/CatalogueFields.h"

#include <algorithm>

namespace softfall {

namespace {

const QString idKey = QStringLiteral("id");

ChecklistItem readItem(CatalogueFields& fields) {
    ChecklistItem item;
    item.id = fields.text(idKey);
    item.text = fields.text(QStringLiteral("text"));
    item.caution = fields.optionalText(QStringLiteral("caution"));
    item.optional = fields.optionalFlag(QStringLiteral("optional"));
    item.mineral = fields.optionalFlag(QStringLiteral("mineral"));
    fields.rejectUnknownFields();
    return item;
}

StepText readStep(CatalogueFields& fields) {
    StepText text;
    const QString id = fields.text(idKey);
    if (const Result<StepId> step = fromId<StepId>(id, fields.place(idKey))) {
        text.step = *step;
    } else {
        fields.reject(idKey, id, step.error().allowed);
    }

    // The code defines number and kind; here they are for people who read the file, and must not disagree.
    const QString numberKey = QStringLiteral("number");
    if (const int number = fields.wholeNumber(numberKey); number != numberOf(text.step)) {
        fields.reject(numberKey, QString::number(number), QString::number(numberOf(text.step)));
    }
    const QString kindKey = QStringLiteral("kind");
    const StepKind kind = fields.oneOf<StepKind>(kindKey, {{"timed", StepKind::Timed},
                                                           {"guided", StepKind::Guided},
                                                           {"checklist", StepKind::Checklist},
                                                           {"cut-off", StepKind::CutOff}});
    if (kind != kindOf(text.step)) {
        fields.reject(kindKey, fields.text(kindKey), QStringLiteral("the kind of the step %1").arg(id));
    }

    text.title = fields.text(QStringLiteral("title"));
    text.doing = fields.text(QStringLiteral("doing"));
    for (CatalogueFields& item : fields.optionalObjects(QStringLiteral("checklist"), idKey)) {
        text.checklist.push_back(readItem(item));
    }
    text.why = fields.text(QStringLiteral("why"));
    text.evidence = fields.text(QStringLiteral("evidence"));
    text.article = fields.text(QStringLiteral("article"));
    text.reviewed = fields.reviewed();
    fields.rejectUnknownFields();
    return text;
}

StretchVariant readVariant(CatalogueFields fields) {
    StretchVariant variant;
    variant.cue = fields.text(QStringLiteral("cue"));
    variant.explained = fields.text(QStringLiteral("explained"));
    variant.figure = fields.text(QStringLiteral("figure"));
    fields.rejectUnknownFields();
    return variant;
}

StretchText readStretch(CatalogueFields& fields) {
    StretchText text;
    const QString id = fields.text(idKey);
    if (const Result<StretchId> stretch = fromId<StretchId>(id, fields.place(idKey))) {
        text.stretch = *stretch;
    } else {
        fields.reject(idKey, id, stretch.error().allowed);
    }
    text.name = fields.text(QStringLiteral("name"));
    text.where = fields.text(QStringLiteral("where"));
    text.standing = readVariant(fields.object(QStringLiteral("standing")));
    text.seatedOrLying = readVariant(fields.object(QStringLiteral("seatedOrLying")));
    text.evidence = fields.text(QStringLiteral("evidence"));
    text.reviewed = fields.reviewed();
    fields.rejectUnknownFields();
    return text;
}

StretchFrame readFrame(CatalogueFields fields) {
    StretchFrame frame;
    frame.standing = readVariant(fields.object(QStringLiteral("standing")));
    frame.seatedOrLying = readVariant(fields.object(QStringLiteral("seatedOrLying")));
    frame.reviewed = fields.reviewed();
    fields.rejectUnknownFields();
    return frame;
}

StretchSafety readSafety(CatalogueFields fields) {
    StretchSafety safety;
    safety.stop = fields.text(QStringLiteral("stop"));
    safety.swollenLeg = fields.text(QStringLiteral("swollenLeg"));
    safety.manner = fields.texts(QStringLiteral("manner"));
    safety.askFirstIntroduction = fields.text(QStringLiteral("askFirstIntroduction"));
    safety.askFirst = fields.texts(QStringLiteral("askFirst"));
    safety.seatedOrLyingOnly = fields.text(QStringLiteral("seatedOrLyingOnly"));
    safety.doNotStretch = fields.text(QStringLiteral("doNotStretch"));
    safety.reviewed = fields.reviewed();
    fields.rejectUnknownFields();
    return safety;
}

ArticleBlock readBlock(CatalogueFields& fields) {
    ArticleBlock block;
    block.kind = fields.oneOf<ArticleBlockKind>(QStringLiteral("type"), {{"paragraph", ArticleBlockKind::Paragraph},
                                                                         {"heading", ArticleBlockKind::Heading},
                                                                         {"list", ArticleBlockKind::List},
                                                                         {"table", ArticleBlockKind::Table},
                                                                         {"note", ArticleBlockKind::Note},
                                                                         {"sources", ArticleBlockKind::Sources}});
    const QString textKey = QStringLiteral("text");
    switch (block.kind) {
    case ArticleBlockKind::Paragraph:
    case ArticleBlockKind::Heading:
        block.text = fields.text(textKey);
        break;
    case ArticleBlockKind::List:
        block.items = fields.texts(QStringLiteral("items"));
        block.ordered = fields.optionalFlag(QStringLiteral("ordered"));
        break;
    case ArticleBlockKind::Table:
        block.text = fields.optionalText(textKey);
        block.columns = fields.texts(QStringLiteral("columns"));
        block.rows = fields.rows(QStringLiteral("rows"), block.columns.size());
        break;
    case ArticleBlockKind::Note:
        block.text = fields.text(textKey);
        block.tone = fields.oneOf<NoteTone>(
            QStringLiteral("tone"),
            {{"information", NoteTone::Information}, {"caution", NoteTone::Caution}, {"urgent", NoteTone::Urgent}});
        break;
    case ArticleBlockKind::Sources:
        break;
    }
    fields.rejectUnknownFields();
    return block;
}

Article readArticle(CatalogueFields& fields) {
    Article article;
    article.id = fields.text(idKey);
    article.group = fields.oneOf<ArticleGroup>(QStringLiteral("group"), {{"tonight", ArticleGroup::Tonight},
                                                                         {"basics", ArticleGroup::Basics},
                                                                         {"help", ArticleGroup::Help},
                                                                         {"evening", ArticleGroup::Evening},
                                                                         {"diary", ArticleGroup::Diary}});
    article.title = fields.text(QStringLiteral("title"));
    article.summary = fields.text(QStringLiteral("summary"));
    article.keywords = fields.optionalText(QStringLiteral("keywords"));
    for (CatalogueFields& block : fields.objects(QStringLiteral("blocks"))) {
        article.blocks.push_back(readBlock(block));
    }
    article.reviewed = fields.reviewed();
    fields.rejectUnknownFields();
    return article;
}

} // namespace

Result<Catalogue> Catalogue::parse(const CatalogueFiles& files) {
    Catalogue catalogue;

    auto read = readSources(files.sources);
    if (!read) {
        return std::unexpected(read.error());
    }
    catalogue.m_sources = std::move(*read);
    const QStringList sources = sourceIds(catalogue.m_sources);
    std::ranges::sort(catalogue.m_sources, [](const Source& a, const Source& b) {
        return QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0;
    });

    const QString stepsKey = QStringLiteral("steps");
    CatalogueFields stepsFile(QStringLiteral("steps.json"), files.steps, sources);
    for (CatalogueFields& fields : stepsFile.objects(stepsKey, idKey)) {
        catalogue.m_steps.push_back(readStep(fields));
    }
    if (catalogue.m_steps.size() != allSteps.size()) {
        stepsFile.reject(stepsKey, QString::number(catalogue.m_steps.size()), QStringLiteral("the seven steps"));
    }
    stepsFile.rejectUnknownFields();
    if (stepsFile.error()) {
        return std::unexpected(*stepsFile.error());
    }
    std::sort(catalogue.m_steps.begin(), catalogue.m_steps.end(),
              [](const StepText& a, const StepText& b) { return a.step < b.step; });

    const QString stretchesKey = QStringLiteral("stretches");
    CatalogueFields stretchesFile(QStringLiteral("stretches.json"), files.stretches, sources);
    for (CatalogueFields& fields : stretchesFile.objects(stretchesKey, idKey)) {
        catalogue.m_stretches.push_back(readStretch(fields));
    }
    if (catalogue.m_stretches.size() != allStretches.size()) {
        stretchesFile.reject(stretchesKey, QString::number(catalogue.m_stretches.size()),
                             QStringLiteral("every stretch once"));
    }
    catalogue.m_warmUp = readFrame(stretchesFile.object(QStringLiteral("warmUp")));
    catalogue.m_closing = readFrame(stretchesFile.object(QStringLiteral("closing")));
    catalogue.m_stretchSafety = readSafety(stretchesFile.object(QStringLiteral("safety")));
    stretchesFile.rejectUnknownFields();
    if (stretchesFile.error()) {
        return std::unexpected(*stretchesFile.error());
    }
    std::sort(catalogue.m_stretches.begin(), catalogue.m_stretches.end(),
              [](const StretchText& a, const StretchText& b) { return a.stretch < b.stretch; });

    CatalogueFields articlesFile(QStringLiteral("articles.json"), files.articles, sources);
    for (CatalogueFields& fields : articlesFile.objects(QStringLiteral("articles"), idKey)) {
        catalogue.m_articles.push_back(readArticle(fields));
    }
    if (!std::ranges::is_sorted(catalogue.m_articles, {}, &Article::group)) {
        articlesFile.reject(QStringLiteral("articles"), QStringLiteral("groups in another order"),
                            QStringLiteral("tonight, basics, help, evening, diary"));
    }
    for (const StepText& step : catalogue.m_steps) {
        if (!catalogue.article(step.article)) {
            articlesFile.reject(
                QStringLiteral("articles"), QStringLiteral("nothing"),
                QStringLiteral("the article %1, of the step %2").arg(step.article, toString(step.step)));
        }
    }
    articlesFile.rejectUnknownFields();
    if (articlesFile.error()) {
        return std::unexpected(*articlesFile.error());
    }
    return catalogue;
}

const StepText& Catalogue::step(StepId step) const {
    return m_steps[static_cast<std::size_t>(numberOf(step)) - 1];
}

const StretchText& Catalogue::stretch(StretchId stretch) const {
    return m_stretches[static_cast<std::size_t>(stretch)];
}

std::vector<Source> Catalogue::sourcesOf(const Reviewed& reviewed) const {
    std::vector<Source> found;
    for (const QString& id : reviewed.sources) {
        found.push_back(*std::ranges::find(m_sources, id, &Source::id));
    }
    return found;
}

const Article* Catalogue::article(const QString& id) const {
    const auto found =
        std::find_if(m_articles.begin(), m_articles.end(), [&](const Article& article) { return article.id == id; });
    return found == m_articles.end() ? nullptr : &*found;
}

} // namespace softfall
