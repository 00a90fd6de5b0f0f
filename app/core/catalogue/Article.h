#pragma once

#include "core/catalogue/Reviewed.h"

#include <vector>

namespace softfall {

enum class ArticleBlockKind { Paragraph, Heading, List, Table, Note };

/// How urgently a note asks for attention.
enum class NoteTone { Information, Caution, Urgent };

/// A part of an article; which members are set depends on its kind.
struct ArticleBlock {
    ArticleBlockKind kind = ArticleBlockKind::Paragraph;
    QString text;                           ///< paragraph, heading, note; caption of a table, may be empty there
    std::vector<QString> items;             ///< list
    bool ordered = false;                   ///< list: numbered from 1
    std::vector<QString> columns;           ///< table: headings; the first column names the row
    std::vector<std::vector<QString>> rows; ///< table: as many cells as columns
    NoteTone tone = NoteTone::Information;  ///< note
    bool operator==(const ArticleBlock&) const = default;
};

/// A page to read, in plain text without markup.
struct Article {
    QString id;
    QString title;
    QString summary; ///< one sentence for the list of articles
    std::vector<ArticleBlock> blocks;
    Reviewed reviewed;
    bool operator==(const Article&) const = default;
};

} // namespace softfall
