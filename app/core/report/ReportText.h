#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace softfall {

/// The trend of a report as shapes: places across are in bars, 0 … bars.size(), heights in twitches a night.
struct ReportChart {
    struct Bar {
        std::optional<double> height; ///< nothing: not logged
        std::optional<double> line;
        bool operator==(const Bar&) const = default;
    };
    struct Band {
        double from = 0;
        double to = 0;
        double low = 0;
        double high = 0;
    };
    /// Words at a place across.
    struct Label {
        double at = 0;
        QString text;
    };
    std::vector<Bar> bars;
    std::vector<Band> bands;
    std::vector<Label> changes;
    std::vector<Label> dates;   ///< ascending, at the middle of a bar
    std::vector<Label> heights; ///< ascending, from 0 to `top`
    double top = 1;             ///< above 0
};

/// A report in words, ready to be laid out: as pages, or as HTML. Nothing in it is markup.
struct ReportText {
    /// One of the large numbers.
    struct Number {
        QString value;
        QString name;
        QString range; ///< may be empty
    };
    struct Row {
        enum class Kind {
            Words,   ///< `head`, if any, above `text`
            Fact,    ///< `head` names `text`
            Ticked,  ///< a box with a tick, `head`, and `text` below
            Unticked ///< the same with an empty box
        };
        Kind kind = Kind::Words;
        QString head;
        QString text;
    };
    struct Section {
        QString title;
        std::vector<Row> rows;
        int least = 1; ///< rows that a page shows at any rate
    };
    struct Table {
        QString title;
        std::vector<QString> columns;
        struct Line {
            std::vector<QString> cells; ///< as many as columns
            QString note;               ///< over the whole width; may be empty
        };
        std::vector<Line> lines;
    };

    QString language; ///< BCP 47
    bool isRightToLeft = false;
    QString title;
    QString subtitle;
    std::vector<QString> blanks; ///< for the pen: "Name", "Born"
    QString questionTitle;
    QString question; ///< empty: none
    QString chartTitle;
    QString chartUnit;
    ReportChart chart;           ///< without bars: `chartWords` alone
    QString chartKey;            ///< what is drawn how
    QString chartWords;          ///< what the chart shows
    std::vector<Number> numbers; ///< at most four
    std::vector<Section> left;
    std::vector<Section> right;
    QString caveat;     ///< small print of the right sections; may be empty
    QString notesTitle; ///< above lines for the pen
    QString footer;
    std::function<QString(int page, int pages)> pageWords;
    /// The last line of a section that does not show `left` of its rows.
    std::function<QString(int left)> moreWords;
    /// Empty: no annex. Of pages it begins with the lists that the first one cuts short.
    QString annexTitle;
    Table nights; ///< of the annex
};

} // namespace softfall
