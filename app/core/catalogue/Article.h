#pragma once

#include "core/catalogue/Reviewed.h"

#include <vector>

namespace softfall {

/// What an article is about, in reading order: a bad night, what sleep starts are, getting help, the evening's habits,
/// the diary.
enum class ArticleGroup { Tonight, Basics, Help, Evening, Diary };

/// `Sources` stands for the list of all sources.
enum class ArticleBlockKind { Paragraph, Heading, List, Table, Note, Sources };

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
    ArticleGroup group = ArticleGroup::Tonight;
    QString title;
    QString summary;  ///< one sentence for the list of articles
    QString keywords; ///< what people may search for and the text doesn't say; not shown
    std::vector<ArticleBlock> blocks;
    Reviewed reviewed;
    bool operator==(const Article&) const = default;
};

} // namespace softfall
