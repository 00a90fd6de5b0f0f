#pragma once

#include <QMetaType>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace softfall {

/// An article to read.
struct ArticleRow {
    Q_GADGET
    Q_PROPERTY(QString article MEMBER article)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QString heading MEMBER heading)

public:
    QString article; ///< id of the article
    QString title;
    QString summary;
    QString heading{}; ///< of the group that begins with it; empty for the others
    bool operator==(const ArticleRow&) const = default;
};

/// An article that a search has found.
struct FoundArticleRow {
    Q_GADGET
    Q_PROPERTY(QString article MEMBER article)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString markedTitle MEMBER markedTitle)
    Q_PROPERTY(QString passage MEMBER passage)
    Q_PROPERTY(QString markedPassage MEMBER markedPassage)

public:
    QString article; ///< id of the article
    QString title;
    QString markedTitle; ///< as StyledText, with what was searched for underlined
    QString passage;     ///< a sentence that has it, or the summary
    QString markedPassage;
    bool operator==(const FoundArticleRow&) const = default;
};

namespace BlockKind {
Q_NAMESPACE
QML_ELEMENT
enum Value { Paragraph, Heading, List, Table, Note, Sources };
Q_ENUM_NS(Value)
} // namespace BlockKind

/// A part of an article.
struct ArticleBlockRow {
    Q_GADGET
    Q_PROPERTY(softfall::BlockKind::Value kind MEMBER kind)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QStringList items MEMBER items)
    Q_PROPERTY(int columns MEMBER columns)
    Q_PROPERTY(bool ordered MEMBER ordered)
    Q_PROPERTY(bool caution MEMBER caution)
    Q_PROPERTY(bool urgent MEMBER urgent)

public:
    BlockKind::Value kind = BlockKind::Paragraph;
    QString text;
    QStringList items; ///< list: its points; table: its cells, row by row
    int columns = 0;   ///< table: cells in a row, the first row are the headings
    bool ordered = false;
    bool caution = false;
    bool urgent = false;
    bool operator==(const ArticleBlockRow&) const = default;
};

} // namespace softfall
