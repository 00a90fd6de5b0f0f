#pragma once

#include <QString>

#include <vector>

namespace softfall {

/// Two weeks by the bed, in words: what is ticked and circled with a pen in the dark.
struct TallySheetText {
    struct Column {
        enum class Kind { Strokes, Circle, Box };
        Kind kind = Kind::Box;
        QString head;
        QString detail;               ///< below it
        std::vector<QString> choices; ///< to circle
    };
    QString language;
    bool isRightToLeft = false;
    QString title;
    QString intro;
    QString nightHead;
    std::vector<Column> columns;
    std::vector<QString> nights;
    std::vector<bool> endsWeek; ///< as many as nights
    QString newsTitle;
    QString news;
    QString copyHint;
    QString times; ///< may be empty
};

/// The evening's steps on a card, in words.
struct EveningCardText {
    struct Row {
        QString time;
        QString words;
        QString aside; ///< empty: a box to tick
    };
    QString language;
    bool isRightToLeft = false;
    QString title;
    QString date;
    std::vector<Row> rows;
    QString twitchTitle;
    QString twitchWords;
    QString strokes;
    QString footer;
};

} // namespace softfall
